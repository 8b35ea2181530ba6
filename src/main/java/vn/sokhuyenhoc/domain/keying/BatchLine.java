package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;

/**
 * A batch and how far it is.
 *
 * @param place its village; empty for the whole commune
 * @param last  null where nothing was keyed from it
 */
public record BatchLine(Batch batch, String place, Count count, Last last) {
    /** Forms of a batch: keyed from it, of those verified, given back. */
    public record Count(int keyed, int verified, int refused) {
        public static final Count NONE = new Count(0, 0, 0);
    }

    /** Who keyed in a batch last, and when; the clerk is null where nobody said who they are. */
    public record Last(Clerk clerk, LocalDateTime at) {
    }

    /** Untouched; begun; all forms of the cover keyed or given back; more of them than the cover says. */
    public enum State { WAITING, BEGUN, COMPLETE, OVER }

    /** Forms of the cover neither keyed nor given back. */
    public int missing() {
        return Math.max(0, batch.cover() - count.keyed() - count.refused());
    }

    /** Forms keyed or given back that are more than the cover says. */
    public int over() {
        return Math.max(0, count.keyed() + count.refused() - batch.cover());
    }

    public State state() {
        if (over() > 0) {
            return State.OVER;
        }
        if (missing() == 0) {
            return State.COMPLETE;
        }
        return missing() == batch.cover() ? State.WAITING : State.BEGUN;
    }
}
