package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** From when until when a column of a report tells, both days included. */
public record ReportPeriod(int year, LocalDate from, LocalDate to) {
    private static final int YEARS = 5;

    /** The columns of a report of this year, its own period last. */
    public static List<ReportPeriod> of(ReportKind kind, int year) {
        return IntStream.rangeClosed(kind == ReportKind.FIVE_YEARS ? year - YEARS + 1 : year - 1, year).mapToObj(one -> of(one,
            kind == ReportKind.HALF_YEAR)).toList();
    }

    private static ReportPeriod of(int year, boolean half) {
        return new ReportPeriod(year, LocalDate.of(year, Month.JANUARY, 1), half ? LocalDate.of(year, Month.JUNE, 30)
            : LocalDate.of(year, Month.DECEMBER, 31));
    }

    public boolean isWholeYear() {
        return to.getMonth() == Month.DECEMBER;
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its last day, or today while it is not over. */
    public LocalDate end(LocalDate today) {
        return today.isBefore(to) ? today : to;
    }
}
