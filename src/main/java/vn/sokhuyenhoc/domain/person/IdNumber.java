package vn.sokhuyenhoc.domain.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;

/**
 * The 12-digit identity number (số định danh): 3 digits province of birth registration, 1 century and sex, 2 birth year, 6 random
 * (Nghị định 137/2015/NĐ-CP, Điều 13). It has no check digit, so a disagreement with sex or year is a warning, never a wall.
 *
 * @param value    12 digits
 * @param restored whether the leading zero that Excel drops was put back
 */
public record IdNumber(String value, boolean restored) {
    private static final int LENGTH = 12;
    private static final int OLD_LENGTH = 9;
    private static final int SHOWN = 4;
    private static final int SEX_AT = 3;

    public IdNumber {
        if (!value.matches("\\d{12}")) {
            throw new IllegalArgumentException("not 12 digits");
        }
    }

    /** Reads digits with or without blanks and dots; 11 digits that begin with 1–9 have lost their zero. Empty for anything else. */
    public static Optional<IdNumber> read(String text) {
        String digits = text.replaceAll("[\\s.'\\u2019\\u00A0]", "");
        if (digits.matches("\\d{12}")) {
            return Optional.of(new IdNumber(digits, false));
        }
        return digits.matches("[1-9]\\d{10}") ? Optional.of(new IdNumber("0" + digits, true)) : Optional.empty();
    }

    /** What does not agree with the rest of the row, as warnings; a sex or birth that is not known (null) agrees. */
    public List<Problem> disagreements(String field, Sex sex, BirthDate birth) {
        List<Problem> found = new ArrayList<>();
        int centuryAndSex = value.charAt(SEX_AT) - '0';
        if (sex != null && (centuryAndSex % 2 == 0) != (sex == Sex.MALE)) {
            found.add(Problem.of(field, Problem.Kind.ID_AGAINST_SEX, value));
        }
        int year = (centuryAndSex / 2 + 19) * 100 + Integer.parseInt(value.substring(SEX_AT + 1, SEX_AT + 3));
        if (birth != null && year != birth.year()) {
            found.add(Problem.of(field, Problem.Kind.ID_AGAINST_YEAR, value, String.valueOf(birth.year())));
        }
        if (Birthplaces.province(value).isEmpty() && !Birthplaces.isAbroad(value)) {
            found.add(Problem.of(field, Problem.Kind.ID_BIRTHPLACE_UNKNOWN, value, Birthplaces.code(value)));
        }
        return found;
    }

    /** Only the last four digits of a new or a former number, for lists that leave the office. */
    public static String masked(String value) {
        return value == null || value.length() < OLD_LENGTH ? value : "*".repeat(value.length() - SHOWN) + value.substring(value.length() - SHOWN);
    }

    /** A number, new or former, whole or only its last four digits; null stays null. */
    public static String shown(String value, boolean full) {
        if (full || value == null || value.isEmpty()) {
            return value;
        }
        return value.length() < LENGTH ? "*****" + value.substring(Math.max(0, value.length() - 4)) : masked(value);
    }
}
