package vn.sokhuyenhoc.domain.office;

/**
 * This association: where it is, how its papers are headed and who signs them.
 *
 * @param commune   the commune it belongs to
 * @param heading   lines of the left block of every paper; they differ by province, so they are free text
 * @param signer    who signs for the association
 * @param preparer  who draws up lists; may be empty
 */
public record Office(Commune commune, Heading heading, Signer signer, String preparer) {

    /** What a commune is called since 1/7/2025. */
    public enum Kind { XA, PHUONG, DAC_KHU }

    /**
     * @param province one of the 34, without its kind
     * @param name     of the commune, without its kind
     */
    public record Commune(String province, Kind kind, String name) {
    }

    /**
     * @param superior line of the superior body; may be empty
     * @param issuer   line of the association itself
     * @param symbol   the association's letters in numbers of papers, such as HKH
     */
    public record Heading(String superior, String issuer, String symbol) {
    }

    /**
     * @param signingFor the line above the position, such as "TM. BAN THƯỜNG VỤ"; free text, may be empty
     * @param position   such as "CHỦ TỊCH"
     * @param name       without academic title (Nghị định 30/2020/NĐ-CP)
     */
    public record Signer(String signingFor, String position, String name) {
    }
}
