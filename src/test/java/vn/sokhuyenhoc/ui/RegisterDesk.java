package vn.sokhuyenhoc.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.MarkedList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.intake.IntakeViewModel;
import vn.sokhuyenhoc.work.CertificationList;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** A real register in a folder of its own, and all that the screen needs of it. */
public record RegisterDesk(Database database, Register register, ImportPeople people, ListFiles files) implements AutoCloseable {
    public static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);
    public static final Path PEOPLE = Path.of("sample-data/people").toAbsolutePath();
    public static final List<String> VILLAGES = List.of("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx", "03-ban-hang-tau.xls", "04-thon-1.xlsx");

    public static RegisterDesk in(Path folder) {
        Database database = Database.create(folder, "matkhau123".toCharArray());
        return new RegisterDesk(database, new Register(database),
            new ImportPeople(database, Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC)), new ListFiles(new WorkbookReader()));
    }

    public void bring(List<String> names) {
        names.forEach(name -> people.write(people.preview(files.open(PEOPLE.resolve(name))), Progress.NONE));
    }

    public Publishing publishing() {
        return new Publishing(new Publishing.Books(new RoundBook(database), register, new OfficeBook(database)), new ExcelWriter(MESSAGES),
            new PdfWriter(), new PaperTables(MESSAGES), new CertificationList(MESSAGES));
    }

    public IntakeViewModel.Jobs jobs() {
        return new IntakeViewModel.Jobs(files, people, new RefusedRows(new MarkedList(), MESSAGES), register);
    }

    @Override
    public void close() {
        database.close();
    }
}
