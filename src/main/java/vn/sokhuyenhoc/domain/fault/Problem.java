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

    /** All that can be wrong with a field; a warning is taken all the same. */
    public enum Kind {
        NAME_MISSING(false),
        NAME_NOT_A_NAME(false),
        BIRTH_UNREADABLE(false),
        BIRTH_IN_FUTURE(false),
        BIRTH_MISSING(true),
        SEX_UNREADABLE(true),
        PLACE_MISSING(false),
        CELL_WITHOUT_VALUE(false),
        ID_NOT_A_NUMBER(false),
        ID_ZERO_RESTORED(true),
        ID_AGAINST_SEX(true),
        ID_AGAINST_YEAR(true),
        ID_ALREADY_HERE(false),
        ID_TWICE_IN_FILE(false),
        PERSON_ALREADY_HERE(false),
        PERSON_TWICE_IN_FILE(false),
        GROUP_UNREADABLE(true),
        TEXT_TOO_LONG(false),
        PERSON_NOT_FOUND(false),
        PERSON_NOT_CERTAIN(false),
        FORM_ALREADY_HERE(false),
        FORM_TWICE_IN_FILE(false),
        MARK_EMPTY(false),
        MARK_NOT_A_NUMBER(false),
        MARK_OVER_CAP(false),
        MARK_BELOW_ZERO(false),
        MARK_OFF_STEP(false),
        MARKS_COUNT(false);

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
