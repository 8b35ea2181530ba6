package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.CertificationList;
import vn.sokhuyenhoc.work.Checkup;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.ImportBook;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.ListMemory;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SamePeople;
import vn.sokhuyenhoc.work.SampleData;

/**
 * Every job of the clerk over one open register, each built once; window and commands use the same.
 *
 * @param database to be closed at the end
 */
public record Wiring(Database database, OfficeBook offices, Register register, RoundBook rounds, CriteriaShelf shelf, FormEntry entry,
                     ListFiles files, ImportPeople importPeople, ImportForms importForms, RefusedRows refusedRows, Publishing publishing,
                     Checkup checkup, SamePeople samePeople, ListMemory memory, ImportBook imports) implements AutoCloseable {

    /** Papers are Vietnamese whatever the language of the screen. */
    public static Wiring over(Database database, Clock clock) {
        Messages paper = new Messages(Messages.VIETNAMESE);
        ExcelWriter excel = new ExcelWriter(paper);
        OfficeBook offices = new OfficeBook(database);
        Register register = new Register(database);
        RoundBook rounds = new RoundBook(database);
        Publishing publishing = new Publishing(new Publishing.Books(rounds, register, offices), excel, new PdfWriter(),
            new PaperTables(paper), new CertificationList(paper));
        return new Wiring(database, offices, register, rounds, new CriteriaShelf(database), new FormEntry(database, clock),
            new ListFiles(new WorkbookReader()), new ImportPeople(database, clock), new ImportForms(database, clock),
            new RefusedRows(excel, paper), publishing, new Checkup(database), new SamePeople(database, clock),
            new ListMemory(database), new ImportBook(database, clock));
    }

    /** The door to the register of a folder. */
    public static Opening opening(Path folder, Clock clock, Consumer<Database> opened) {
        return new Opening(folder, new SampleData(sampleFolder(), new ListFiles(new WorkbookReader()), clock), opened);
    }

    private static Path sampleFolder() {
        return Path.of(System.getProperty("sokhuyenhoc.sample", "sample-data"));
    }

    @Override
    public void close() {
        database.close();
    }
}
