package vn.sokhuyenhoc.domain.intake;

/** Someone whom an import added and who stays when it is taken back. */
public record Staying(long personId, int serial, String name, Reason reason) {

    /** What hangs on a person by now; the first that applies is told. */
    public enum Reason { ERASED, MERGED, FORM, EVENT, OFFICE, MEMBERSHIP, HOUSEHOLD, EXTRA, ROUND, LATER_IMPORT, PRIVACY }
}
