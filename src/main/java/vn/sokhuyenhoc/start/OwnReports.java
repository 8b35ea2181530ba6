package vn.sokhuyenhoc.start;

import java.time.Clock;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.report.CrossBook;
import vn.sokhuyenhoc.work.report.CrossPapers;
import vn.sokhuyenhoc.work.report.OwnListPapers;
import vn.sokhuyenhoc.work.report.OwnLists;

/** What the office makes up for itself beside the fixed reports: counts by any two dimensions, and lists under a name. */
public record OwnReports(CrossBook cross, CrossPapers crossPapers, OwnLists lists, OwnListPapers listPapers) {

    static OwnReports over(Database database, Publishing publishing, Messages paper, Clock clock) {
        CrossBook cross = new CrossBook(database, clock);
        ExcelWriter excel = new ExcelWriter(paper);
        PdfWriter pdf = new PdfWriter();
        OwnLists lists = new OwnLists(database, clock);
        return new OwnReports(cross, new CrossPapers(database, cross, new CrossPapers.Writers(excel, pdf), paper), lists,
            new OwnListPapers(database, lists, publishing, paper));
    }
}
