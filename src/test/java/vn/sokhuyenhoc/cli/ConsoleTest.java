package vn.sokhuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.files.excel.OldFontBook;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.text.Messages;

/** The commands over one sample register, as a script would call them. */
class ConsoleTest {
    private static final Clock NOVEMBER = Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    @TempDir
    private static Path folder;
    private static Path password;

    /** What a command answered. */
    private record Answer(int code, String out, String err) {
        String value(String key) {
            return out.lines().filter(l -> l.startsWith(key + ": ")).map(l -> l.substring(key.length() + 2)).findFirst().orElse("");
        }
    }

    @BeforeAll
    static void sample() throws IOException {
        password = Files.writeString(folder.resolve("password.txt"), "khuyenhoc\n");
        Answer answer = run("sample");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("2500", answer.value("people"));
        assertEquals("12", answer.value("places"));
        assertEquals("10", answer.value("chapters"));
    }

    private static Answer run(String... command) {
        List<String> args = new ArrayList<>(List.of("--data", folder.resolve("data").toString(), "--password-file", password.toString()));
        args.addAll(List.of(command));
        return runPlain(args.toArray(String[]::new));
    }

    private static Answer runPlain(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Messages messages = new Messages(Messages.VIETNAMESE);
        Program program = new Program(NOVEMBER, messages, (data, word) -> {
            throw new AssertionError("no window");
        });
        int code = Console.run(program, messages, new PrintWriter(out), new PrintWriter(err), args);
        return new Answer(code, out.toString(), err.toString());
    }

    @Test
    void aSecondSampleIsRefusedAndChangesNothing() {
        Answer answer = run("sample");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("D06"), answer.err());
    }

    @Test
    void peopleWhoAreHereAreRefusedWithAReport() {
        Path report = folder.resolve("report.xlsx");
        Answer answer = run("import", "people", "sample-data/people/01-ban-na-lo.xlsx", "--dry-run", "--report", report.toString());
        assertEquals(1, answer.code(), answer.err());
        assertEquals("230", answer.value("read"));
        assertEquals("0", answer.value("taken"));
        List<SheetRow> rows = new WorkbookReader().read(report).getFirst().rows();
        int reason = rows.stream().mapToInt(row -> row.cells().indexOf("Lý do chưa nhận")).max().orElseThrow();
        assertEquals(230 + 1, rows.stream().filter(row -> !row.cell(reason).isEmpty()).count());
    }

    @Test
    void roundsAndFormsByCommand() {
        assertEquals(0, run("round", "add", "2027-cong-dan", "--title", "CITIZEN", "--set", "qd244-2022-cong-dan", "--year", "2027").code());
        assertTrue(run("rounds").out().startsWith("2027-cong-dan\t2027"));
        Answer answer = run("import", "forms", "sample-data/forms/01-ban-na-lo.xlsx", "--round", "2027-cong-dan");
        assertEquals(1, answer.code(), answer.err());
        assertEquals("161", answer.value("taken"));
        assertFalse(answer.value("import").isEmpty());
        Answer again = run("import", "forms", "sample-data/forms/01-ban-na-lo.xlsx", "--round", "2027-cong-dan");
        assertEquals("0", again.value("taken"));
        Answer undone = run("undo-import", answer.value("import"));
        assertEquals(0, undone.code(), undone.err());
        assertEquals(List.of(answer.value("import"), "161", "0"), List.of(undone.value("undone"), undone.value("forms"), undone.value("kept")));
        assertTrue(run("undo-import", answer.value("import")).err().contains("N02"));
        assertEquals(3, run("undo-import", "999").code());
        assertEquals(2, run("undo-import", "one").code());
        assertEquals(3, run("round", "add", "2027-cong-dan", "--title", "CITIZEN", "--set", "qd244-2022-cong-dan", "--year", "2027").code());
        assertEquals(3, run("round", "add", "a b", "--title", "CITIZEN", "--set", "qd244-2022-cong-dan", "--year", "2027").code());
    }

    /** On a copy of the register: those who have a form stay, and the exit code says so. */
    @Test
    void peopleWithFormsStayWhenTheirImportIsTakenBack() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (String file : List.of("so-khuyen-hoc.mv.db", "so-khuyen-hoc.keys")) {
            Files.copy(folder.resolve("data").resolve(file), copy.resolve(file));
        }
        Answer answer = runPlain("--data", copy.toString(), "--password-file", password.toString(), "undo-import", "1");
        assertEquals(1, answer.code(), answer.err());
        assertEquals(List.of("1", "67", "161"), List.of(answer.value("undone"), answer.value("people"), answer.value("kept")));
        assertEquals(161, answer.out().lines().filter(line -> line.startsWith("kept_person: ")).count());
    }

    @Test
    void balance() throws IOException {
        for (String name : List.of("balance.xlsx", "balance.PDF")) {
            Path out = folder.resolve(name);
            Answer answer = run("export", "balance", out.toString(), "--round", "2026-cong-dan");
            assertEquals(0, answer.code(), answer.err());
            assertEquals(List.of("12", "0"), List.of(answer.value("rows"), answer.value("off")));
            assertTrue(Files.size(out) > 1000);
        }
        assertEquals(2, run("export", "balance", folder.resolve("balance.txt").toString(), "--round", "2026-cong-dan").code());
        assertEquals(3, run("export", "balance", folder.resolve("other.pdf").toString(), "--round", "2030-cong-dan").code());
        assertFalse(Files.exists(folder.resolve("other.pdf")));
    }

    @Test
    void reports() {
        assertEquals("70", run("export", "report", "year", folder.resolve("bao-cao.xlsx").toString(), "--year", "2026").value("rows"));
        assertEquals(List.of(5L, 2), List.of(run("export", "report").out().lines().count(), run("export", "report", "year", "a.pdf").code()));
    }

    @Test
    void documents() throws IOException {
        List<String> kinds = run("export", "document").out().lines().toList();
        assertEquals(18, kinds.size(), "certificates are made elsewhere");
        assertTrue(kinds.contains("submission\tpdf,docx\tADDRESSEE,REMARKS,COPIES") && kinds.contains("low_marks\tpdf,xlsx"), kinds.toString());
        for (String name : List.of("minutes.pdf", "minutes.docx", "proposed.xlsx")) {
            Path out = folder.resolve(name);
            String kind = name.substring(0, name.indexOf('.'));
            Answer answer = run("export", "document", kind, out.toString(), "--round", "2026-cong-dan", "--place", "ban na lo", "--number", "7",
                "--date", "2026-11-20", "--field", "CHAIR=Lò Văn Ỷ", "--field", "secretary=Hoàng Thị Mỹ");
            assertEquals(0, answer.code(), answer.err());
            assertEquals(kind.equals("minutes") ? "1" : "114", answer.value("rows"));
            assertTrue(Files.size(out) > 1000);
        }
        Path none = folder.resolve("none.pdf");
        assertEquals(2, run("export", "document", "letter", none.toString(), "--round", "2026-cong-dan").code());
        assertEquals(2, run("export", "document", "minutes", folder.resolve("none.xlsx").toString(), "--round", "2026-cong-dan").code());
        assertEquals(2, run("export", "document", "minutes", none.toString(), "--round", "2026-cong-dan", "--field", "NAME=x").code());
        assertEquals(2, run("export", "document", "minutes", none.toString()).code());
        assertTrue(run("export", "document", "comparison", none.toString(), "--round", "2026-cong-dan").err().contains("T20"));
        assertFalse(Files.exists(none));
    }

    @Test
    void exports() {
        Path roster = folder.resolve("roster.xlsx");
        Answer answer = run("export", "roster", roster.toString(), "--round", "2026-cong-dan", "--place", "ban na lo");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("161", answer.value("rows"));
        assertEquals(162, new WorkbookReader().read(roster).getFirst().rows().size());
        Path list = folder.resolve("list.pdf");
        assertEquals("1296", run("export", "list", list.toString(), "--round", "2026-cong-dan").value("rows"));
        assertTrue(Files.exists(list));
        Path slip = folder.resolve("slip.pdf");
        Answer explained = run("export", "slip", slip.toString(), "--round", "2026-cong-dan", "--serial", "1");
        assertEquals(0, explained.code(), explained.err());
        assertTrue(Files.exists(slip) && !explained.value("name").isEmpty() && !explained.value("reason").isEmpty(), explained.out());
        for (String same : List.of("0001-3", "00013", "0001")) {
            assertEquals(explained.value("name"), run("export", "slip", slip.toString(), "--round", "2026-cong-dan", "--serial", same).value("name"));
        }
        assertTrue(run("export", "slip", slip.toString(), "--round", "2026-cong-dan", "--serial", "99999").err().contains("R15"));
        assertTrue(run("export", "slip", slip.toString(), "--round", "2026-cong-dan", "--serial", "0001-2").err().contains("R16"));
        assertEquals("2500", run("export", "people", folder.resolve("people.xlsx").toString(), "--full-id").value("rows"));
        assertTrue(run("export", "roster", roster.toString(), "--round", "2026-cong-dan", "--place", "Thôn Không Có").err().contains("R05"));
    }

    @Test
    void checkFindsNothingWrong() {
        Answer answer = run("check");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("0", answer.value("differences"));
        assertEquals(answer.value("changes"), answer.value("journal_last"));
        assertTrue(answer.value("journal").contains("nguyên vẹn"), answer.out());
    }

    /** The register opens, the command is done, the clerk hears of it once. */
    @Test
    void aSpoiltJournalIsSaidBesideTheJob() throws IOException {
        Path data = folder.resolve("data");
        Files.writeString(data.resolve("so-khuyen-hoc.journal"), "noise");
        Answer answer = run("rounds");
        assertEquals(0, answer.code());
        assertTrue(answer.err().contains("D12") && !answer.err().contains(data.toString()), answer.err());
        assertEquals("", run("rounds").err());
        assertEquals("4", run("check").value("journal_entries"), "its beginning, and that each command came in");
    }

    @Test
    void wrongUsageAndHelpNeedNoRegister() {
        assertEquals(2, runPlain("bogus").code());
        assertEquals(2, runPlain("import", "people").code());
        Answer help = runPlain("--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("sample"));
        assertTrue(runPlain("--version").out().startsWith("so-khuyen-hoc 0."));
    }

    @Test
    void aWrongPasswordIsOneSentence() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "khuyenhoc2");
        Answer answer = runPlain("--data", folder.resolve("data").toString(), "--password-file", wrong.toString(), "rounds");
        assertEquals(3, answer.code());
        assertEquals(1, answer.err().lines().count());
        assertTrue(answer.err().contains("D02"));
    }

    @Test
    void oldLettersAreConvertedUnlessTheyAreToBeKept() throws IOException {
        Path list = OldFontBook.write(folder.resolve("ds.xls"), List.of(List.of(OldFontBook.unicode("Họ và tên"), OldFontBook.unicode("Thôn")),
            List.of(OldFontBook.tcvn3("Nguyễn Văn Hưng"), OldFontBook.unicode("Bản Nà Lo"))));
        assertEquals("1", run("import", "people", list.toString(), "--dry-run").value("converted"));
        assertEquals("", run("import", "people", list.toString(), "--dry-run", "--keep-letters").value("converted"));
    }

    @Test
    void criteriaAreListedHandedOutAndBroughtIn() throws IOException {
        String listed = run("criteria").out();
        assertTrue(listed.contains("qd242-2022-gia-dinh\tFAMILY\tFRAME\tKhung, chưa có nội dung\tGia đình học tập"), listed);
        assertTrue(listed.contains("qd244-2022-cong-dan\tCITIZEN\tUNCHECKED\t"), listed);
        Path file = folder.resolve("bo.tsv");
        assertEquals(0, run("criteria", "export", "qd244-2022-cong-dan", file.toString()).code());
        String rows = Files.readString(file).replace("qd244-2022-cong-dan", "xa-2026");
        Files.writeString(file, rows.replace("none-under\t5", "none-under\t11"));
        Answer refused = run("criteria", "import", file.toString());
        assertEquals(3, refused.code());
        assertEquals("Dòng 9: điểm thấp nhất 11 lớn hơn điểm tối đa 10 của “CS1”.", refused.out().strip());
        assertEquals(listed, run("criteria").out());
        Files.writeString(file, rows);
        assertEquals("xa-2026", run("criteria", "import", file.toString()).value("criteria"));
        assertTrue(run("criteria").out().contains("xa-2026\tCITIZEN\tUNCHECKED"));
    }
}
