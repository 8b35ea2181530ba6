package vn.sokhuyenhoc.domain.recognition;

/**
 * Which recognitions of a round.
 *
 * @param placeId or null for the whole commune
 * @param text    part of a name, a number of the person or of the certificate; empty for all
 */
public record RecognitionFilter(long roundId, Long placeId, Which which, String text) {

    /** VALID: not withdrawn, by whomever; BY_OFFICE and BY_AGENCY: of those, by UBND cấp xã and by places of work; WITHDRAWN by either. */
    public enum Which { ALL, VALID, BY_OFFICE, BY_AGENCY, WITHDRAWN }

    /** All that hold, as lists need them. */
    public static RecognitionFilter valid(long roundId, Long placeId) {
        return new RecognitionFilter(roundId, placeId, Which.VALID, "");
    }
}
