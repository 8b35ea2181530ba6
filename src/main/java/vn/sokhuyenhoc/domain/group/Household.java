package vn.sokhuyenhoc.domain.group;

import java.time.LocalDate;

/**
 * A household, to which family titles are given.
 *
 * @param id        the row; 0 while it is not kept yet
 * @param number    as the village counts its households; one household of a village has it, of those that have not ended
 * @param placeName its village's name
 * @param clanId    or null
 * @param clanName  or null
 * @param address   or null
 * @param endedOn   or null while it exists
 */
public record Household(long id, String number, long placeId, String placeName, Long clanId, String clanName, String address,
                        LocalDate endedOn) {

    /** A household that is to be kept. */
    public static Household of(long id, String number, long placeId, Long clanId, String address) {
        return new Household(id, number, placeId, null, clanId, null, address, null);
    }
}
