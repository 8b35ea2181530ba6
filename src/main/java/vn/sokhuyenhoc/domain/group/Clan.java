package vn.sokhuyenhoc.domain.group;

/**
 * A clan (dòng họ).
 *
 * @param id         the row; 0 while it is not kept yet
 * @param headName   who leads it, or null
 * @param placeId    its village, or null where it is of the whole commune
 * @param placeName  its name, or null
 * @param households how many belong to it now
 */
public record Clan(long id, String name, String headName, Long placeId, String placeName, int households) {

    /** A clan that is to be kept. */
    public static Clan of(long id, String name, String headName, Long placeId) {
        return new Clan(id, name, headName, placeId, null, 0);
    }
}
