package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * Until when a report is due each year.
 *
 * @param source the paper of the province that says so
 */
public record Due(ReportKind kind, MonthDay day, String source) {

    /** The day for the report on a year: a report on a whole year that is due in its first half is due in the next year. */
    public LocalDate of(int year) {
        boolean after = kind != ReportKind.HALF_YEAR && day.getMonth().compareTo(Month.JULY) < 0;
        return day.atYear(after ? year + 1 : year);
    }
}
