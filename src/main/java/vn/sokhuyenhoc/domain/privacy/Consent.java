package vn.sokhuyenhoc.domain.privacy;

import java.time.LocalDate;

/**
 * That somebody agreed to what their data are kept for.
 *
 * @param givenBy     who signed for them, as a parent does; may be empty
 * @param paper       where the signed sheet lies; may be empty
 * @param withdrawnOn null while it holds
 * @param notedBy     login of who noted it
 */
public record Consent(long id, long personId, String purpose, LocalDate givenOn, String givenBy, String paper, LocalDate withdrawnOn,
                      String notedBy) {
    /** Letters of who signed. */
    public static final int NAME = 80;
    /** Letters of the paper and of the purpose. */
    public static final int PAPER = 200;

    public boolean holds() {
        return withdrawnOn == null;
    }
}
