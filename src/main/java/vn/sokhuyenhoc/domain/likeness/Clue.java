package vn.sokhuyenhoc.domain.likeness;

import java.util.List;

/**
 * One thing that speaks for or against two profiles being one person.
 *
 * @param args what its sentence names, as listed at each kind
 */
public record Clue(Kind kind, List<Object> args) {

    /** All that can be found, the numbers first; its words lie in the bundle {@code twins} under the lower-case name. */
    public enum Kind {
        ID_EQUAL, // {0} the number
        ID_NEAR, // {0} and {1} the numbers, which one slip of the hand explains
        ID_DIFFERS, // {0} and {1} the numbers
        OLD_ID_EQUAL, // {0} the number
        OLD_ID_NEAR, // {0} and {1} the numbers
        OLD_ID_DIFFERS, // {0} and {1} the numbers
        NAME_EQUAL, // {0} the name
        NAME_WITHOUT_MARKS, // {0} the name with marks, {1} without
        NAME_MARKS, // {0} and {1} the words that differ
        NAME_SOUND, // {0} and {1} the words that differ
        NAME_LETTER, // {0} and {1} the words that differ
        NAME_ORDER, // {0} and {1} the names
        NAME_WORD_MISSING, // {0} the longer name, {1} the shorter
        NAME_DIFFERS, // {0} and {1} the names
        BIRTH_EQUAL, // {0} the date as text
        BIRTH_YEAR, // {0} the year as text; one of the two says no more
        BIRTH_DAY_MONTH, // {0} and {1} the dates, day and month in each other's place
        BIRTH_NEAR, // {0} and {1} the dates, which one slip explains
        BIRTH_DIFFERS, // {0} and {1} the dates
        SEX_DIFFERS,
        PLACE_EQUAL, // {0} the village's row
        PLACE_DIFFERS, // {0} and {1} the villages' rows
        PHONE_EQUAL // {0} the number
    }

    public Clue {
        args = List.copyOf(args);
    }

    static Clue of(Kind kind, Object[] args) {
        return new Clue(kind, List.of(args));
    }
}
