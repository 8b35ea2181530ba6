package vn.sokhuyenhoc.domain.keying;

/**
 * Something unlikely on a form that the clerk has looked at and taken all the same.
 *
 * @param kind   what is unlikely
 * @param reason why it is right, in the office's words
 */
public record Doubt(Kind kind, String reason) {
    /** What can be unlikely, the gravest first. */
    public enum Kind { MOVED_AWAY, DIED, BY_EMPLOYER, SECOND_FORM, OTHER_VILLAGE, OVER_COVER, RAISED }
}
