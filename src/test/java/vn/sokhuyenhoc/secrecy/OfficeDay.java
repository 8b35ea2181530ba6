package vn.sokhuyenhoc.secrecy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.cli.Console;
import vn.sokhuyenhoc.cli.Program;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.start.LookFiles;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.work.SampleRegister;

/**
 * A program of its own that does a day's work with all that goes wrong on such a day, says so, and then goes on making lists until it is killed.
 */
final class OfficeDay {
    static final String DONE = "done";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final int KEYED = 40;
    private final Path folder;
    private final Path data;
    private final Path out;

    private OfficeDay(Path folder) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("password"), "matkhau123");
        Files.writeString(folder.resolve("wrong"), "matkhau124");
    }

    public static void main(String[] args) throws IOException {
        OfficeDay day = new OfficeDay(Path.of(args[0]));
        day.commands();
        day.damage();
        try (Wiring wiring = Wiring.over(Database.open(day.data, "matkhau123".toCharArray()), SampleRegister.CLOCK)) {
            day.work(wiring);
            day.failures(wiring);
            System.out.println(DONE);
            while (true) {
                day.lists(wiring);
            }
        }
    }

    private int run(String password, String... command) {
        Messages messages = new Messages(Messages.VIETNAMESE);
        Program program = new Program(SampleRegister.CLOCK, messages, (_, _) -> { });
        String[] all = new String[4 + command.length];
        Arrays.setAll(all, i -> i < 4 ? List.of("--data", data.toString(), "--password-file", folder.resolve(password).toString()).get(i)
            : command[i - 4]);
        return Console.run(program, messages, all);
    }

    /** As somebody types them who gets most of them wrong. */
    private void commands() throws IOException {
        run("password", "sample");
        run("wrong", "rounds");
        String list = "sample-data/people/01-ban-na-lo.xlsx";
        Path damaged = folder.resolve("thon-gui Cầm Văn Panh 030067875801.xlsx");
        byte[] whole = Files.readAllBytes(Path.of(list));
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        run("password", "import", "people", damaged.toString());
        run("password", "import", "people", folder.resolve("Cầm Văn Panh.xlsx").toString());
        run("password", "import", "people", list, "--report", out.resolve("report.xlsx").toString());
        run("password", "import", "forms", "sample-data/forms/01-ban-na-lo.xlsx", "--round", "2026-cong-dan");
        run("password", "export", "slip", out.resolve("a.pdf").toString(), "--round", "2026-cong-dan", "--serial", "030067875801");
        run("password", "export", "people", folder.resolve("password/Bản Nà Lo/a.xlsx").toString(), "--place", "Bản Nà Lo");
        run("password", "export", "people", out.resolve("a.xlsx").toString(), "--place", "Cầm Văn Panh");
        run("password", "verify-code", "030067875801");
        run("password", "certificates", out.resolve("b.pdf").toString(), "--round", "2026-cong-dan", "--place", "Bản Nà Lo");
    }

    /** A journal that was bitten, and settings with a name in place of a number. */
    private void damage() throws IOException {
        Path journal = data.resolve("so-khuyen-hoc.journal");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 9] ^= 0x10;
        Files.write(journal, bytes);
        Files.writeString(data.resolve("window.properties"), "percent=C\\u1EA7m V\\u0103n Panh\n", StandardCharsets.ISO_8859_1);
        LookFiles.read(data);
        Files.delete(data.resolve("window.properties"));
    }

    private void work(Wiring wiring) {
        Round round = wiring.rounds().book().find("2026-cong-dan");
        List<RollLine> roll = wiring.rounds().entry().roll(round, null);
        for (RollLine line : roll.subList(0, KEYED)) {
            wiring.rounds().entry().accept(new Keyed(round, line.subject(), new FormDraft(Collections.nCopies(10, "9"))), true);
        }
        wiring.rounds().shelf().markChecked(round.setId(), "Cầm Thị Lan", DAY);
        wiring.desk().issuing().issue(order(PaperKind.PROPOSED, round), "Cầm Thị Lan", Progress.NONE);
        wiring.making().preview(order(PaperKind.PROPOSED, round), Progress.NONE).page(1, 400);
        TestRows.execute(wiring.database(), "SET MAX_MEMORY_ROWS 50");
        lists(wiring);
    }

    private static PaperOrder order(PaperKind kind, Round round) {
        return new PaperOrder(kind, round, null, "", DAY);
    }

    /** Lists sorted in every way, more than memory may hold, and as files that are taken away at once. */
    private void lists(Wiring wiring) {
        for (PersonFilter.Order order : PersonFilter.Order.values()) {
            wiring.register().ids(PersonFilter.EVER.sorted(order, true));
        }
        Round round = wiring.rounds().book().find("2026-cong-dan");
        wiring.rounds().entry().roll(round, null);
        wiring.database().rehearse(() -> TestRows.spill(wiring.database(), "person"));
        for (Format format : Format.values()) {
            Path file = out.resolve("list." + format.ending());
            wiring.making().write(order(PaperKind.PROPOSED, round), format, file, Progress.NONE);
        }
        wiring.publishing().people(PersonFilter.PRESENT, true, out.resolve("people.xlsx"), Progress.NONE);
    }

    /** What nobody foresaw, with names in what it says, logged as the window does. */
    private void failures(Wiring wiring) {
        try {
            TestRows.execute(wiring.database(), "INSERT INTO place SELECT * FROM place WHERE name = 'Bản Nà Lo'");
        } catch (DataAccessException e) {
            log(new IllegalStateException("Cầm Văn Panh", e));
        }
        log(new FaultException(Fault.DISK_FULL, new IOException("No space left on device: 030067875801.xlsx"), Path.of("Cầm Văn Panh.xlsx")));
        LoggerFactory.getLogger("org.apache.poi").error("cell Cầm Văn Panh 030067875801");
    }

    private static void log(RuntimeException failure) {
        LoggerFactory.getLogger(FxPrompts.class).error("unexpected failure", failure);
    }
}
