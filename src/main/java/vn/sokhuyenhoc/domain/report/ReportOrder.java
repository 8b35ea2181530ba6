package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;

/**
 * Which report is to be made.
 *
 * @param date   of the paper
 * @param number as on the paper, such as "07/BC-HKH"; empty before it is signed
 */
public record ReportOrder(ReportKind kind, int year, LocalDate date, String number) {
    public ReportOrder numbered(String shown) {
        return new ReportOrder(kind, year, date, shown);
    }
}
