package vn.sokhuyenhoc.domain.fault;

import java.util.List;

/**
 * One thing wrong with one field of one paper or row.
 *
 * @param field   where it stands: an indicator's code or a column's name
 * @param kind    what it is; its sentence lies in the bundle {@code problems} under its lower-case name
 * @param args    what the sentence names, such as the text found and the cap
 */
public record Problem(String field, Kind kind, List<Object> args) {

    /** All that can be wrong with a field; a warning is taken all the same. Beside each stands what its sentence is told. */
    public enum Kind {
        NAME_MISSING(false),
        NAME_NOT_A_NAME(false), // {0} the text found
        BIRTH_UNREADABLE(false), // {0} the text found
        BIRTH_IN_FUTURE(false), // {0} the text found
        BIRTH_MISSING(true),
        SEX_UNREADABLE(true), // {0} the text found
        PLACE_MISSING(false),
        CELL_WITHOUT_VALUE(false),
        ID_NOT_A_NUMBER(false), // {0} the text found
        ID_ZERO_RESTORED(true), // {0} the number as it was taken
        ID_AGAINST_SEX(true), // {0} the number
        ID_AGAINST_YEAR(true), // {0} the number, {1} year of birth as text
        ID_ALREADY_HERE(false), // {0} the number, {1} name of the person who has it
        ID_TWICE_IN_FILE(false), // {0} the number, {1} first row that has it
        PERSON_ALREADY_HERE(false), // {0} name of the person
        PERSON_TWICE_IN_FILE(false), // {0} name, {1} first row that has it
        GROUP_UNREADABLE(true), // {0} the text found
        TEXT_TOO_LONG(false), // {0} most letters
        PERSON_NOT_FOUND(false), // {0} name or number found
        PERSON_NOT_CERTAIN(false), // {0} name found, {1} how many fit
        FORM_ALREADY_HERE(false), // {0} name of the person
        FORM_TWICE_IN_FILE(false), // {0} name, {1} first row that has it
        MARK_EMPTY(false),
        MARK_NOT_A_NUMBER(false), // {0} the text found
        MARK_OVER_CAP(false), // {0} the mark found, {1} the cap
        MARK_BELOW_ZERO(false), // {0} the mark found
        MARK_OFF_STEP(false), // {0} the mark found, {1} the step
        MARKS_COUNT(false), // {0} marks found, {1} marks of the set
        ID_BIRTHPLACE_UNKNOWN(true), // {0} the number, {1} its first three digits
        ID_OF_ANOTHER(false), // {0} the number, {1} name of the person who has it, {2} their village
        OLD_ID_NOT_A_NUMBER(false), // {0} the text found
        PLACE_NOT_KNOWN(false), // {0} the name found
        UNIT_MISSING(false),
        DAY_UNREADABLE(false), // {0} the text found
        DAY_IN_FUTURE(false), // {0} the text found
        EXTRA_NOT_A_NUMBER(false), // {0} the text found
        EXTRA_NOT_A_CHOICE(false), // {0} the text found
        PHONE_ZERO_RESTORED(true), // {0} the number as it was taken
        KIN_UNREADABLE(true), // {0} the text found
        JOINED_UNREADABLE(true), // {0} the text found
        LIKELY_SAME(true), // {0} name of the person
        LIKELY_TWICE_IN_FILE(true), // {0} name, {1} the row that may be the same person
        HOUSEHOLD_LEFT(true), // {0} its number, {1} its village
        SERIAL_WRONG(false); // {0} the code found

        private final boolean warning;

        Kind(boolean warning) {
            this.warning = warning;
        }

        public boolean isWarning() {
            return warning;
        }
    }

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String field, Kind kind, Object... args) {
        return new Problem(field, kind, List.of(args));
    }
}
