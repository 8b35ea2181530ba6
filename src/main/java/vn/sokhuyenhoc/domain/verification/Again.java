package vn.sokhuyenhoc.domain.verification;

import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.RollLine;

/**
 * A form to be keyed a second time.
 *
 * @param first who keyed it first, or null where nobody said so
 */
public record Again(RollLine line, Clerk first) {
    public boolean isBy(Clerk clerk) {
        return clerk != null && clerk.equals(first);
    }
}
