package vn.sokhuyenhoc.start;

import java.time.Clock;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.report.CrossBook;
import vn.sokhuyenhoc.work.report.CrossPapers;

/** What the office makes up for itself beside the fixed reports: counts by any two dimensions. */
public record OwnReports(CrossBook cross, CrossPapers crossPapers) {

    static OwnReports over(Database database, Messages paper, Clock clock) {
        CrossBook cross = new CrossBook(database, clock);
        ExcelWriter excel = new ExcelWriter(paper);
        PdfWriter pdf = new PdfWriter();
        return new OwnReports(cross, new CrossPapers(database, cross, new CrossPapers.Writers(excel, pdf), paper));
    }
}
