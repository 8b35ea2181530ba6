package vn.sokhuyenhoc.domain.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as far as a paper tells it, such as the day, month or only the year in which somebody joined.
 *
 * @param month 1–12, or 0 where not known
 * @param day   1–31, or 0 where not known
 */
public record PaperDate(int year, int month, int day) {

    /** Reads what {@link BirthDate#read} reads; empty where it is no date. */
    public static Optional<PaperDate> read(String text) {
        return BirthDate.read(text).map(date -> new PaperDate(date.year(), date.month(), date.day()));
    }

    /** Reads a whole date: 05/09/2020 or 5-9-2020; empty where day or month are missing. */
    public static Optional<LocalDate> day(String text) {
        return read(text).filter(date -> date.day > 0).map(PaperDate::firstDay);
    }

    /** As kept: its first day, and how many parts of it are known (1 the year, 2 also the month, 3 all). */
    public static PaperDate of(LocalDate firstDay, int parts) {
        return new PaperDate(firstDay.getYear(), parts > 1 ? firstDay.getMonthValue() : 0, parts > 2 ? firstDay.getDayOfMonth() : 0);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public int parts() {
        if (day > 0) {
            return 3;
        }
        return month > 0 ? 2 : 1;
    }

    /** 05/09/2020, 09/2020 or 2020. */
    public String text() {
        return new BirthDate(year, month, day).text();
    }
}
