package vn.sokhuyenhoc.domain.group;

/**
 * Which households, in the order of village and number.
 *
 * @param text    a number, or parts of the head's name with or without marks; empty for all
 * @param placeId or null for all villages
 * @param clanId  or null for all
 * @param ended   also those that have ended
 */
public record HouseholdFilter(String text, Long placeId, Long clanId, boolean ended) {
    public static final HouseholdFilter ALL = new HouseholdFilter("", null, null, false);

    public static HouseholdFilter clan(long clanId) {
        return new HouseholdFilter("", null, clanId, false);
    }
}
