package vn.sokhuyenhoc.domain.assessment;

/**
 * Which results of a round, and in what order.
 *
 * @param placeId {@link #NO_VILLAGE} for what belongs to none, or null for the whole commune
 * @param which   by result
 * @param text    part of a name or a number; empty for all
 * @param order   what they are sorted by
 * @param down    from the end
 */
public record ResultFilter(long roundId, Long placeId, Which which, String text, Order order, boolean down) {

    public static final long NO_VILLAGE = 0;

    /** By result. */
    public enum Which { ALL, PASSED, FAILED, ENOUGH_BUT_LOW, INCOMPLETE }

    /** What results can be sorted by; ROLL is village by village in the order of the printed roll, VILLAGE the same by name. */
    public enum Order { ROLL, VILLAGE, NAME, TOTAL, LOWEST, VERDICT }

    /** All of a kind, in the order of lists: by village, then by name. */
    public static ResultFilter of(long roundId, Long placeId, Which which) {
        return new ResultFilter(roundId, placeId, which, "", Order.VILLAGE, false);
    }
}
