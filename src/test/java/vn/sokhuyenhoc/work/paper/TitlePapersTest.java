package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.TitleRounds;

/** Lists, submissions and decisions of clans, units and villages, by sets that are made up for tests. */
class TitlePapersTest {
    @TempDir
    private static Path folder;
    private static TitleRounds titles;
    private static Wiring wiring;

    @BeforeAll
    static void make() {
        titles = new TitleRounds(folder.resolve("register"));
        GroupRegister register = titles.register;
        new OfficeBook(register.database()).save(PaperRegister.office("Chiềng Mai"));
        wiring = Wiring.over(register.database(), GroupRegister.CLOCK);
        register.groups().keep(Clan.of(0, "Họ Quàng", "Quàng Văn Ỷ", register.place("Thôn 1")));
        register.groups().keep(Unit.of(0, "Trường Phổ thông dân tộc bán trú Trung học cơ sở Nguyễn Tất Thành", UnitKind.SCHOOL, false, null));
        for (String name : List.of("Lò Văn Ơn", "Lò Thị Pâng", "Lò Văn Út", "Lò Minh Sơn", "Trần Thị Hoa")) {
            titles.key(Title.CITIZEN, name, "9", "9");
        }
        for (String name : List.of("Lò Văn Ơn", "Lò Minh Sơn", "Trần Thị Hoa")) {
            titles.key(Title.FAMILY, name, ".", "30");
        }
        titles.key(Title.CLAN, "Họ Lò", ".");
        titles.key(Title.UNIT, "Trường Tiểu học Nà Lo", ".", "1");
        titles.key(Title.COMMUNITY, "Bản Nà Lo", ".");
        titles.key(Title.COMMUNITY, "Thôn 1", ".");
        titles.recount().apply(2026);
        for (Title title : List.of(Title.CLAN, Title.UNIT, Title.COMMUNITY)) {
            wiring.rounds().shelf().markChecked(titles.round(title).setId(), "Trần Thị Nguyệt", PaperDesk.DAY);
        }
    }

    @AfterAll
    static void close() {
        titles.close();
    }

    private static String text(PaperKind kind, Title title, int expected) throws IOException {
        PaperOrder order = new PaperOrder(kind, titles.round(title), null, "7", PaperDesk.DAY);
        Path out = Files.createDirectories(Path.of("target/papers"))
            .resolve(kind.name().toLowerCase(Locale.ROOT) + "-" + title.name().toLowerCase(Locale.ROOT) + ".pdf");
        assertEquals(expected, wiring.making().write(order, Format.PDF, out, Progress.NONE));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertFalse(text.contains("{") || text.contains("□") || text.contains("null"), text);
            return text;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "CLAN;      1; Dòng họ học tập;   dòng họ;             1 Họ Lò Bản Nà Lo 2;            1 (một) dòng họ",
        "UNIT;      1; Đơn vị học tập;    đơn vị;              1 Trường Tiểu học Nà Lo;        1 (một) đơn vị",
        "COMMUNITY; 2; Cộng đồng học tập; thôn, tổ dân phố;    1 Bản Nà Lo 2;                  2 (hai) cộng đồng"})
    void listAndSubmissionSpeakTheWordsOfTheTitle(Title title, int passed, String name, String who, String row, String counted)
        throws IOException {
        String heading = "STT " + who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1);
        for (PaperKind kind : List.of(PaperKind.PROPOSED, PaperKind.CERTIFICATION, PaperKind.NOTICE)) {
            String list = text(kind, title, passed);
            for (String part : List.of("DANH SÁCH", "danh hiệu “" + name + "” năm 2026", heading, row, "Danh sách này có " + counted + "./.")) {
                assertTrue(list.contains(part), part + " in " + kind + ": " + list);
            }
        }
        String submission = text(PaperKind.SUBMISSION, title, passed);
        for (String part : List.of("TỜ TRÌNH", "danh hiệu “" + name + "” năm 2026", "đã tổ chức cho các " + who + " đăng ký",
            "STT Phạm vi", "cho " + counted + " (có danh sách kèm theo)")) {
            assertTrue(submission.contains(part), part + " in " + submission);
        }
        String decision = text(PaperKind.DECISION, title, passed);
        for (String part : List.of("Số: 07/QĐ-UBND", "cho " + counted, row, "(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 12 năm 2026)")) {
            assertTrue(decision.contains(part), part + " in " + decision);
        }
    }
}
