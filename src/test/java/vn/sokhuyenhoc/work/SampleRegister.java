package vn.sokhuyenhoc.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.paper.PaperMaking;

/** A register with the sample commune in a temporary folder, and the jobs over it. */
public final class SampleRegister implements AutoCloseable {
    public static final Path SAMPLE = Path.of("sample-data");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-05T02:00:00Z"), ZoneOffset.UTC);

    private final Database database;

    private SampleRegister(Database database) {
        this.database = database;
    }

    /** Made anew, which takes some seconds: once for a class of tests. */
    public static SampleRegister in(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        SampleData sample = new SampleData(SAMPLE, new ListFiles(new WorkbookReader()), CLOCK);
        new Opening(folder, sample, opened::set).createSample("matkhau123".toCharArray(), Progress.NONE);
        return new SampleRegister(opened.get());
    }

    public Database database() {
        return database;
    }

    public RoundBook rounds() {
        return new RoundBook(database);
    }

    public Round round() {
        return rounds().find("2026-cong-dan");
    }

    public Publishing publishing() {
        Messages messages = new Messages(Messages.VIETNAMESE);
        return new Publishing(new Publishing.Books(rounds(), new Register(database), new OfficeBook(database)), new ExcelWriter(messages),
            new PdfWriter(), new PaperTables(messages));
    }

    public PaperMaking making() {
        return Wiring.over(database, CLOCK).making();
    }

    public FormPapers formPapers() {
        Messages messages = new Messages(Messages.VIETNAMESE);
        return new FormPapers(database, new Publishing.Books(rounds(), new Register(database), new OfficeBook(database)), new ExcelWriter(messages),
            new PdfWriter(), messages);
    }

    /** The cells of a file of {@code sample-data/expected}, without its heading. */
    static List<List<String>> expected(String file) {
        try {
            return Files.readAllLines(SAMPLE.resolve("expected").resolve(file)).stream().skip(1).map(line -> List.of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
