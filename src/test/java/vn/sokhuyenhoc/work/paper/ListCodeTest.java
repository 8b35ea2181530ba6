package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.round.TitleLists;
import vn.sokhuyenhoc.work.round.WayDesk;

/** Lists that go out carry a code; it is read off the pictured page and checked, and so are lists that were amended. */
class ListCodeTest {
    private static final LocalDate DAY = WayDesk.TODAY;
    private static final int DOTS_AN_INCH = 203;

    @TempDir
    private Path folder;
    private WayDesk desk;
    private Wiring wiring;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder.resolve("register"));
        new OfficeBook(desk.database()).save(PaperRegister.office("Chiềng Mai"));
        wiring = Wiring.over(desk.database(), GroupRegister.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void checkSet() {
        wiring.rounds().shelf().markChecked(desk.round.setId(), "Trần Thị Nguyệt", DAY);
    }

    private PaperOrder order(PaperKind kind, String number) {
        return new PaperOrder(kind, desk.round, null, number, DAY);
    }

    private byte[] pdf(PaperKind kind, String number) {
        return wiring.making().pdf(order(kind, number), Progress.NONE);
    }

    /** Every code on its pages, as an office scanner of 203 dots an inch sees them. */
    private static List<String> codes(byte[] pdf) throws Exception {
        List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_AN_INCH);
                int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                try {
                    BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots)));
                    for (var found : new QRCodeMultiReader().decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true))) {
                        codes.add(found.getText());
                    }
                } catch (NotFoundException none) {
                    continue;
                }
            }
        }
        return codes;
    }

    private static String code(byte[] pdf) throws Exception {
        List<String> codes = codes(pdf);
        assertEquals(1, codes.size());
        return codes.getFirst();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private SignedSummary genuine(byte[] pdf) throws Exception {
        Seal.Checked checked = wiring.issued().seal().check(code(pdf));
        assertEquals(SealState.GENUINE, checked.state());
        return checked.summary().orElseThrow();
    }

    @Test
    void theCodeOfAListIsGenuineUntilTheListIsTakenBack() throws Exception {
        checkSet();
        TitleList list = desk.lists.make(desk.round, WayDesk.PAPER);
        byte[] pdf = pdf(PaperKind.PROPOSED, "7");
        assertEquals(new SignedSummary(PaperKind.PROPOSED, "xã Chiềng Mai", "", Title.CITIZEN, 2026, "07/DS-HKH", DAY,
            new SignedSummary.Line(2026, (int) list.id()), Seal.many(List.of(WayDesk.ON, WayDesk.PANG, WayDesk.SON, WayDesk.HOA))), genuine(pdf));
        String text = text(pdf);
        assertTrue(text.contains("Số: 07/DS-HKH") && text.contains("Mã ký của Hội Khuyến học xã Chiềng Mai"), text);
        desk.lists.takeBack(list, "Thiêm", "lập nhầm");
        assertEquals(SealState.WITHDRAWN, wiring.issued().seal().check(code(pdf)).state());
        byte[] again = pdf(PaperKind.PROPOSED, "8");
        assertEquals(SignedSummary.Line.NONE, genuine(again).line(), "until the next list is made the paper is of none");
    }

    @Test
    void aVillagesListNamesTheVillage() throws Exception {
        checkSet();
        desk.lists.make(desk.round, WayDesk.PAPER);
        PaperOrder order = order(PaperKind.PROPOSED, "7").of(wiring.register().places().getLast());
        SignedSummary summary = genuine(wiring.making().pdf(order, Progress.NONE));
        assertEquals("Thôn 1", summary.place());
        assertEquals(Seal.many(List.of(WayDesk.HOA)), summary.whose());
    }

    @Test
    void whatIsADraftOrHasNoNumberIsNotSigned() throws Exception {
        desk.lists.make(desk.round, WayDesk.PAPER);
        assertEquals(List.of(), codes(pdf(PaperKind.PROPOSED, "7")), "a draft");
        checkSet();
        assertEquals(List.of(), codes(pdf(PaperKind.PROPOSED, "")), "no number");
        assertEquals(List.of(), codes(pdf(PaperKind.NOTICE, "7")), "what hangs on the wall has no marks to be proven");
        assertEquals(1, codes(pdf(PaperKind.PROPOSED, "7")).size());
    }

    @Test
    void theListOfADecisionNamesThoseWhomItRecognises() throws Exception {
        checkSet();
        TitleList list = desk.decided(WayDesk.SON);
        SignedSummary summary = genuine(pdf(PaperKind.CERTIFICATION, "9"));
        assertEquals(PaperKind.CERTIFICATION, summary.kind());
        assertEquals(list.id(), summary.line().no());
        assertEquals(Seal.many(List.of(WayDesk.ON, WayDesk.PANG, WayDesk.HOA)), summary.whose());
    }

    /** After the decision one form comes late and passes, one turns out to be wrong. */
    private TitleList amended() {
        TitleList list = desk.decided();
        desk.lists.unlock(list, "Thiêm", "phiếu nộp muộn");
        desk.key(WayDesk.UT, "9");
        desk.key(WayDesk.SON, "4");
        return desk.lists.make(desk.round, new TitleLists.Paper("19", DAY, "Nguyệt"));
    }

    @Test
    void anAmendingListSaysWhoComesAndWhoGoes() throws Exception {
        checkSet();
        TitleList list = amended();
        byte[] pdf = pdf(PaperKind.AMENDING, "19");
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("amending-code.pdf"), pdf);
        SignedSummary summary = genuine(pdf);
        assertEquals(list.id(), summary.line().no());
        assertEquals(Seal.many(List.of(WayDesk.UT, WayDesk.SON)), summary.whose(), "those added, then those removed");
        String text = text(pdf);
        for (String part : List.of("Số: 19/DS-HKH", "1. Đề nghị công nhận thêm", "2. Đề nghị đưa ra khỏi danh sách đã công nhận",
            "công nhận thêm 1 (một) công dân; đưa ra khỏi danh sách 1 (một) công dân./.", "Số: /QĐ-UBND", "Phụ lục I DANH SÁCH CÔNG NHẬN THÊM",
            "Phụ lục II DANH SÁCH ĐƯA RA KHỎI DANH SÁCH ĐÃ CÔNG NHẬN", "DỰ THẢO")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        int add = text.indexOf("1. Đề nghị");
        int remove = text.indexOf("2. Đề nghị");
        assertTrue(text.substring(add, remove).contains(WayDesk.UT) && !text.substring(add, remove).contains(WayDesk.SON), text);
        assertTrue(text.substring(remove).contains(WayDesk.SON), text);
        assertFalse(text.contains(WayDesk.HOA), "whoever keeps the title is not on it");
        desk.decide(list);
        String decided = text(pdf(PaperKind.AMENDING, "19"));
        assertTrue(decided.contains("Số: 152/QĐ-UBND Chiềng Mai") && decided.contains("(Kèm theo Quyết định số 152/QĐ-UBND ngày 22")
            && !decided.contains("DỰ THẢO"), decided);
    }

    @Test
    void anAmendingListWithoutAnyoneToRemoveHasNoEmptyTable() throws Exception {
        TitleList list = desk.decided();
        desk.lists.unlock(list, "Thiêm", "phiếu nộp muộn");
        desk.key(WayDesk.UT, "9");
        desk.lists.make(desk.round, new TitleLists.Paper("19", DAY, "Nguyệt"));
        String text = text(pdf(PaperKind.AMENDING, ""));
        assertTrue(text.contains("1. Đề nghị công nhận thêm") && !text.contains("2. Đề nghị đưa ra"), text);
        assertTrue(text.contains("năm 2026: công nhận thêm 1 (một) công dân (có phụ lục kèm theo)."), text);
        assertTrue(text.contains("đề nghị công nhận thêm 1 (một) công dân./."), text);
        assertTrue(text.contains("Phụ lục DANH SÁCH CÔNG NHẬN THÊM") && !text.contains("Phụ lục II"), text);
        assertFalse(text.contains("0 công dân") || text.contains("(không)") || text.contains("ĐƯA RA"), text);
    }

    @Test
    void theSheetOfAnAmendingListTellsThemApart() {
        amended();
        Path out = folder.resolve("amending.xlsx");
        assertEquals(2, wiring.making().write(order(PaperKind.AMENDING, ""), Format.EXCEL, out, Progress.NONE));
        List<String> rows = new WorkbookReader().read(out).getFirst().rows().stream()
            .map(row -> String.join("|", row.cells())).toList();
        int add = at(rows, "1. Đề nghị công nhận thêm");
        int remove = at(rows, "2. Đề nghị đưa ra");
        assertTrue(add < at(rows, WayDesk.UT) && at(rows, WayDesk.UT) < remove && remove < at(rows, WayDesk.SON), String.join("\n", rows));
    }

    private static int at(List<String> rows, String words) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " in " + String.join("\n", rows));
    }
}
