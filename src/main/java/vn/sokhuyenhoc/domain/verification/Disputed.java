package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * A form whose two keyings differ, to be settled by a third person who sees the paper.
 *
 * @param line   with the form as it stands, which is as it was keyed first
 * @param first  who keyed it first, or null where nobody said so
 * @param fields in which they differ, from 0
 */
public record Disputed(RollLine line, Clerk first, Keying second, List<Integer> fields) {
    public Disputed {
        fields = List.copyOf(fields);
    }

    public MarkColumn column() {
        return second.seat().column();
    }

    /** As keyed first. */
    public Marks firstMarks() {
        return line.columns().of(column());
    }

    /** Whether this clerk keyed it already, so that they cannot settle it. */
    public boolean isBy(Clerk clerk) {
        return clerk != null && (clerk.equals(first) || clerk.equals(second.clerk()));
    }
}
