package vn.sokhuyenhoc.domain.audit;

/**
 * What of an entry could not be taken back.
 *
 * @param entry of which
 * @param rows  how many rows
 * @param since number of the later entry that stands in the way; 0 where none does
 */
public record Left(AuditEntry entry, Reason reason, int rows, long since) {

    /** Why it stays. */
    public enum Reason {
        /** Somebody changed the row later, in an entry that is not taken back. */
        CHANGED_SINCE,
        /** Something else hangs on the row by now. */
        DEPENDED_ON,
        ROUND_LOCKED,
        /** Accounts, keys, issued papers and their numbers, consents. */
        FOR_GOOD,
        /** Values of somebody who asked for it were taken out. */
        ERASED,
        /** So many rows come back only with a copy. */
        TOO_MANY
    }
}
