package vn.sokhuyenhoc.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as far as the paper tells it.
 *
 * @param year  1880 or later
 * @param month 1–12, or 0 where not known
 * @param day   1–31, or 0 where not known; a day without its month is refused
 */
public record BirthDate(int year, int month, int day) {
    private static final int EARLIEST = 1880;
    /** Letters of a date at most, blanks and a time of day included; a cell may hold a million. */
    private static final int LONGEST = 100;
    private static final Pattern TEXT = Pattern.compile("(?:(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ])?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

    public BirthDate {
        if (year < EARLIEST || (day != 0 && month == 0)) {
            throw new IllegalArgumentException(year + "-" + month + "-" + day);
        }
        if (month != 0) {
            checked(year, month, day == 0 ? 1 : day);
        }
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(year, 0, 0);
    }

    /** Reads "1968", "5/1968", "5/3/1968", "5-3-1968", "05.03.1968" or "1968-03-05"; empty where it is none of these or no such day exists. */
    public static Optional<BirthDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.strip().replaceAll("\\s*([-/.])\\s*", "$1");
        Matcher iso = ISO.matcher(plain);
        Matcher vietnamese = TEXT.matcher(plain);
        try {
            if (iso.matches()) {
                return Optional.of(new BirthDate(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            return vietnamese.matches()
                ? Optional.of(new BirthDate(number(vietnamese.group(3)), number(vietnamese.group(2)), number(vietnamese.group(1))))
                : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public boolean isAfter(LocalDate today) {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).isAfter(today);
    }

    /** The date as Vietnamese papers write it: 05/03/1968, 03/1968 or 1968. */
    public String text() {
        String tail = month == 0 ? "" : "%02d/".formatted(month);
        return (day == 0 ? "" : "%02d/".formatted(day)) + tail + year;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static void checked(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
