package vn.sokhuyenhoc.domain.person;

/**
 * What a list tells of a person's household and membership.
 *
 * @param householdNo number of the household within the village, or null
 * @param kin         what they are to its head, or null
 * @param position    in the chapter, or null
 * @param joined      when they joined the association, or null
 * @param cardNo      number of the member's card, or null
 */
public record Belongings(String householdNo, Kin kin, String position, PaperDate joined, String cardNo) {
    public static final Belongings NONE = new Belongings(null, null, null, null, null);
}
