package vn.sokhuyenhoc.domain.privacy;

/**
 * Which people are asked for, by consent and retention.
 *
 * @param text    as in {@link vn.sokhuyenhoc.domain.person.PersonFilter}
 * @param placeId village, or null for all
 */
public record PrivacyFilter(String text, Long placeId, Which which) {

    /** Whoever was erased is in none of them. */
    public enum Which {
        /** Who lives here and agreed to the purpose in no way that is noted. */
        WITHOUT_CONSENT,
        WITH_CONSENT,
        /** Who left or died, and whose last trace is older than the office keeps data. */
        PAST_KEEPING,
        EVERYONE
    }
}
