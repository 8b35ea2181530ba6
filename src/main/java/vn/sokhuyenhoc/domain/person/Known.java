package vn.sokhuyenhoc.domain.person;

import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * What tells whether a person of a list is already in the register.
 *
 * @param id        the row in the register
 * @param name      as on the card
 * @param birthYear 0 where not known
 * @param sex       or null
 * @param placeId   the village
 * @param group     or null
 * @param idNumber  or null
 */
public record Known(long id, int serial, String name, int birthYear, Sex sex, long placeId, LabourGroup group, String idNumber) {

    /** The same name, born in the same year, as one text to look up by. */
    public static String nameAndYear(String name, BirthDate birth) {
        return Fold.fold(name) + "|" + (birth == null ? 0 : birth.year());
    }

    public String nameAndYear() {
        return Fold.fold(name) + "|" + birthYear;
    }
}
