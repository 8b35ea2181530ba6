package vn.sokhuyenhoc.domain.recognition;

/**
 * What has come of a round.
 *
 * @param registered put down by the villages
 * @param passed     by their forms
 * @param byOffice   recognised by UBND cấp xã and not withdrawn
 * @param byAgency   recognised by their place of work and not withdrawn; not among those by the office
 * @param withdrawn  taken away again
 */
public record RecognitionCounts(int registered, int passed, int byOffice, int byAgency, int withdrawn) {

    /** Who holds the title, each once. */
    public int recognised() {
        return byOffice + byAgency;
    }
}
