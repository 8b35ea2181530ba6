package vn.sokhuyenhoc.domain.group;

/**
 * A place where people work or learn (đơn vị).
 *
 * @param id        the row; 0 while it is not kept yet
 * @param outside   not of this commune; known only because it assesses people who live here
 * @param placeId   its village, or null
 * @param placeName its name, or null
 * @param people    who work or learn there, of those who live here
 */
public record Unit(long id, String name, UnitKind kind, boolean outside, Long placeId, String placeName, int people) {

    /** A unit that is to be kept. */
    public static Unit of(long id, String name, UnitKind kind, boolean outside, Long placeId) {
        return new Unit(id, name, kind, outside, placeId, null, 0);
    }
}
