package vn.sokhuyenhoc.domain.keying;

/**
 * Where a form is keyed.
 *
 * @param clerkId null where nobody said who they are
 * @param batchId null outside a batch
 * @param column  of the paper
 */
public record Seat(Long clerkId, Long batchId, MarkColumn column) {
    /** Nobody known, no batch, the first column. */
    public static final Seat PLAIN = new Seat(null, null, MarkColumn.DECLARED);
}
