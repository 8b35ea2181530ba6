package vn.sokhuyenhoc.start;

import java.time.Clock;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.privacy.ConsentBook;
import vn.sokhuyenhoc.work.privacy.DataSheet;
import vn.sokhuyenhoc.work.privacy.Erasing;
import vn.sokhuyenhoc.work.privacy.FaultReport;
import vn.sokhuyenhoc.work.privacy.Policies;
import vn.sokhuyenhoc.work.privacy.ProcessingRecord;
import vn.sokhuyenhoc.work.privacy.RequestBook;

/** What is owed to those whose data are kept, each job built once. */
public record Personal(RequestBook requests, ConsentBook consents, Erasing erasing, Policies policies, DataSheet sheet, ProcessingRecord record,
                       FaultReport report) {

    static Personal over(Database database, Wiring.Copies copies, PdfWriter pdf, Messages paper, Clock clock) {
        return new Personal(new RequestBook(database, clock), new ConsentBook(database, clock),
            new Erasing(database, copies.shelf(), copies.keeper(), clock, paper), new Policies(database), new DataSheet(database, pdf, paper, clock),
            new ProcessingRecord(database, pdf, paper, clock), new FaultReport(database, clock));
    }
}
