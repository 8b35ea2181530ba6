package vn.sokhuyenhoc.start;

import java.time.Clock;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.SummaryPaper;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.ChartBook;
import vn.sokhuyenhoc.work.report.ChartPaper;
import vn.sokhuyenhoc.work.report.DueBook;
import vn.sokhuyenhoc.work.report.FactBook;
import vn.sokhuyenhoc.work.report.FactSheet;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.report.FundSheet;
import vn.sokhuyenhoc.work.report.ReportBook;
import vn.sokhuyenhoc.work.report.ReportChanges;
import vn.sokhuyenhoc.work.report.ReportDesk;
import vn.sokhuyenhoc.work.report.StandingBook;
import vn.sokhuyenhoc.work.report.TargetBook;
import vn.sokhuyenhoc.work.report.YearBook;

/** What years have brought, of what their shares are counted, what is wanted and due, and what is made from it. */
public record Reporting(YearBook years, BaseBook bases, TargetBook targets, FundBook fund, DueBook dues, StandingBook standing, Entered entered,
                        Made made, OwnReports own) {

    /** What goes on around papers. */
    record Around(PaperMaking making, Wiring.Issued issued, Publishing publishing) {
    }

    /** What the office enters, and its sheets. */
    public record Entered(FactBook facts, FactSheet sheet, FundSheet fundSheet) {
    }

    /** Reports and charts. */
    public record Made(ReportBook book, ReportDesk desk, ReportChanges changes, ChartBook charts, ChartPaper chartPaper) {
    }

    static Reporting over(Database database, Around around, Messages paper, Clock clock) {
        ReportBook.Books books = new ReportBook.Books(new YearBook(database, clock), new BaseBook(database, clock), new TargetBook(database),
            new FundBook(database, clock));
        DueBook dues = new DueBook(database);
        return new Reporting(books.years(), books.bases(), books.targets(), books.fund(), dues, new StandingBook(database, clock),
            entered(database, books, paper, clock), made(database, books, dues, around, paper, clock),
            OwnReports.over(database, around.publishing(), paper, clock));
    }

    private static Entered entered(Database database, ReportBook.Books books, Messages paper, Clock clock) {
        ExcelWriter excel = new ExcelWriter(paper);
        FactBook facts = new FactBook(database, books.bases(), clock);
        return new Entered(facts, new FactSheet(facts, excel, new WorkbookReader(), paper),
            new FundSheet(books.fund(), new OfficeBook(database), excel, new PdfWriter(), paper));
    }

    private static Made made(Database database, ReportBook.Books books, DueBook dues, Around around, Messages paper, Clock clock) {
        ReportBook book = new ReportBook(database, books, clock);
        ExcelWriter excel = new ExcelWriter(paper);
        OfficeBook offices = new OfficeBook(database);
        return new Made(book,
            new ReportDesk(database, new ReportDesk.Jobs(book, dues, around.issued().numbers(), around.issued().archive()), new ReportDesk.Files(
                new SummaryPaper(offices, paper), new PdfWriter(), new WordWriter(), excel), new SummaryWords(paper)),
            new ReportChanges(database, new ReportChanges.Jobs(book, books.years(), around.making(), excel), paper, clock),
            new ChartBook(database, clock), new ChartPaper(offices, excel, new PdfWriter(), paper, clock));
    }
}
