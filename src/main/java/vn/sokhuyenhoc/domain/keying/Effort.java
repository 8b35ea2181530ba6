package vn.sokhuyenhoc.domain.keying;

/**
 * What keying a form took.
 *
 * @param keys   pressed, at least 0
 * @param millis without pauses, at least 0
 */
public record Effort(int keys, int millis) {
    public static final Effort UNKNOWN = new Effort(0, 0);
}
