package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;

/**
 * A paper of a batch that was given back and not keyed.
 *
 * @param id    the row, 0 before it is kept
 * @param who   whose it is, as written on it
 * @param clerk or null
 */
public record Refusal(long id, long batchId, String who, Reason reason, String note, Clerk clerk, LocalDateTime at) {
    /** Why a paper is given back. */
    public enum Reason { MOVED_AWAY, DIED, BY_EMPLOYER, SECOND_FORM, NOT_FOUND, UNREADABLE, UNSIGNED, OTHER }
}
