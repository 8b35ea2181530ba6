package vn.sokhuyenhoc.work.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.privacy.DataRequest.Kind;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.AuditLog;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.round.WayDesk;

/** The papers about personal data say what the register holds, and the fault report names nobody. */
class PrivacyPapersTest {
    private static final String ID = "014170001234";
    private static final String PHONE = "0912345678";
    private static final Path LOOKS = Path.of("target", "screens");
    private static final Messages WORDS = new Messages(Messages.VIETNAMESE);
    @TempDir
    private Path folder;
    private WayDesk desk;
    private Database database;
    private long on;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder.resolve("so"));
        database = desk.database();
        on = desk.titles.people.get(WayDesk.ON);
        new PersonBook(database, GroupRegister.CLOCK).save(on, PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, WayDesk.ON,
            PersonField.BIRTH, "12/03/1970", PersonField.SEX, "MALE", PersonField.PLACE, "Bản Nà Lo", PersonField.PHONE, PHONE,
            PersonField.ID_NUMBER, ID))));
        new Policies(database).set(new Policy("Đánh giá công dân học tập", "Điều lệ Hội Khuyến học", 5, "Trần Thị Nguyệt"));
        new ConsentBook(database, GroupRegister.CLOCK).note(List.of(on), LocalDate.of(2026, 11, 2), "", "Cặp số 3");
        RequestBook requests = new RequestBook(database, GroupRegister.CLOCK);
        requests.add(WayDesk.ON, Kind.VIEW, LocalDate.of(2026, 11, 1), "Lan");
        requests.link(requests.all().getFirst(), desk.titles.register.person(on));
        requests.finish(requests.all().getFirst(), "Đã in");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** All words of a paper without the spaces between them; its first page is left as a picture. */
    private static String read(Path pdf, String picture) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Files.createDirectories(LOOKS);
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", LOOKS.resolve(picture + ".png").toFile());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static void holds(String text, String... words) {
        for (String word : words) {
            assertTrue(text.contains(word.replaceAll("\\s+", "")), word + " in " + text);
        }
    }

    @Test
    void theSheetOfAPersonTellsEverythingThatIsHeld() throws IOException {
        desk.decided();
        Path out = new DataSheet(database, new PdfWriter(), WORDS, GroupRegister.CLOCK).write(on, folder.resolve("ke.pdf"));
        holds(read(out, "paper-privacy-sheet"), WayDesk.ON, ID, PHONE, "12/03/1970", "Bản Nà Lo", "18 điểm", "quyết định số 152/QĐ-UBND ngày", "Cặp số 3", "Đã in", "Mẫu trình bày này");
        assertTrue(AuditLog.lines(database).getLast().startsWith("FULL_IDS quantri ke.pdf"), "that it went out is noted");
    }

    @Test
    void theRecordTellsPurposeAccountsAndRequests() throws IOException {
        Path out = new ProcessingRecord(database, new PdfWriter(), WORDS, GroupRegister.CLOCK).write(folder.resolve("ghi.pdf"));
        String text = read(out, "paper-privacy-record");
        holds(text, "Đánh giá công dân học tập", "Trần Thị Nguyệt", "5 năm sau", "1 tài khoản", "1 yêu cầu, xong 1, trễ 1 (hạn 10 ngày)",
            "1 đang có hiệu lực", "Chưa tìm thấy mẫu chính thức");
        assertFalse(text.contains(WayDesk.ON.replace(" ", "")), "it is about the office");
    }

    @Test
    void theFaultReportNamesNobody() throws IOException {
        Files.createDirectories(database.folder().resolve("log"));
        Files.writeString(database.folder().resolve("log").resolve("so-khuyen-hoc-0.log"), """
            2026-11-22T09:00:00 WARNING vn.sokhuyenhoc.start.DeskApp: work failed
            vn.sokhuyenhoc.domain.fault.FaultException DISK_FULL
                at vn.sokhuyenhoc.work.Publishing.list(Publishing.java:40)
            2026-11-22T09:01:00 WARNING org.h2: 014170001234
            """);
        String text = Files.readString(new FaultReport(database, GroupRegister.CLOCK).write("1366 x 768", folder.resolve("loi.txt")));
        for (String known : List.of(ID, PHONE, "Trần Thị Nguyệt", "Lan", "Bản Nà Lo", "Chiềng Mai")) {
            assertFalse(text.contains(known), known);
        }
        desk.titles.people.keySet().forEach(name -> assertFalse(text.contains(name), name));
        for (String word : List.of("java: ", "system: ", "screen: 1366 x 768", "rows person: ", ", whole", "Publishing.java:40")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertEquals(1, text.lines().filter(line -> line.equals("last faults: " + Fault.DISK_FULL.code())).count(), text);
    }
}
