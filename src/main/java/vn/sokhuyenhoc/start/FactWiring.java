package vn.sokhuyenhoc.start;

import java.time.Clock;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.report.DueBook;
import vn.sokhuyenhoc.work.report.FactBook;
import vn.sokhuyenhoc.work.report.FactSheet;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.report.FundSheet;
import vn.sokhuyenhoc.work.report.TargetBook;

/** What the office enters for reports: numbers of a year, targets, due days and the book of the fund. */
record FactWiring(FactBook book, FactSheet sheet, TargetBook targets, DueBook dues, FundBook fund, FundSheet fundSheet) {

    static FactWiring over(Wiring jobs, Clock clock) {
        // Papers are Vietnamese whatever the language of the screen.
        Messages paper = new Messages(Messages.VIETNAMESE);
        Database database = jobs.database();
        ExcelWriter excel = new ExcelWriter(paper);
        FactBook facts = new FactBook(database, jobs.reporting().bases(), clock);
        FundBook fund = new FundBook(database, clock);
        return new FactWiring(facts, new FactSheet(facts, excel, new WorkbookReader(), paper), new TargetBook(database), new DueBook(database), fund,
            new FundSheet(fund, jobs.offices(), excel, new PdfWriter(), paper));
    }
}
