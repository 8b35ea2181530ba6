package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.round.Registrations;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Every paper of a round of citizens and of one of families, made from the sample commune. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperMakingTest {
    private static final List<PaperKind> COMPOSED = Stream.of(PaperKind.values())
        .filter(kind -> !List.of(PaperKind.PEOPLE, PaperKind.ROLL, PaperKind.FORMS, PaperKind.COVERS, PaperKind.ROSTER, PaperKind.CERTIFICATES,
            PaperKind.AMENDING).contains(kind)).toList();

    @TempDir
    private static Path folder;
    private static PaperDesk desk;

    @BeforeAll
    static void make() throws IOException {
        desk = new PaperDesk(folder.resolve("data"));
        for (Round round : List.of(desk.citizens(), desk.families())) {
            new Registrations(desk.wiring.database(), SampleRegister.CLOCK).addWithForm(round, desk.village(0).id());
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Stream<Arguments> papers() {
        return COMPOSED.stream().flatMap(kind -> kind.formats().stream().flatMap(format -> Stream.of("2026-cong-dan", "2026-gia-dinh")
            .map(key -> Arguments.of(kind, format, key))));
    }

    private static Place place(PaperKind kind) {
        return kind.isByVillage() && kind != PaperKind.REMINDERS ? desk.village(0) : null;
    }

    @ParameterizedTest
    @MethodSource("papers")
    @Order(1)
    void everyPaperOfAVillageIsWritten(PaperKind kind, Format format, String key) throws IOException {
        Round round = desk.wiring.rounds().book().find(key);
        Path file = desk.write(desk.order(kind, round, place(kind)), format);
        assertTrue(Files.size(file) > 1000);
        if (format == Format.PDF) {
            String text = text(file);
            assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), text);
            assertFalse(text.contains("□") || text.contains("{"), text);
        }
    }

    private static String flat(Path file) throws IOException {
        return text(file).replaceAll("[\\s\u00a0]+", " ");
    }

    private static Path pdf(PaperKind kind, Round round, Place place) {
        return desk.write(desk.order(kind, round, place), Format.PDF);
    }

    @Test
    @Order(2)
    void theNoticeBoardShowsNoNumberNoDayAndNoMarks() throws IOException {
        String text = text(pdf(PaperKind.NOTICE, desk.citizens(), desk.village(0)));
        assertFalse(text.matches("(?s).*\\d{9}.*") || text.matches("(?s).*\\d{2}/\\d{2}/\\d{4}.*") || text.contains("Tổng điểm"), text);
        assertTrue(text.contains("1969 Bản Nà Lo"), text);
    }

    @Test
    @Order(2)
    void minutesSayWhatWasFilledInAndLeaveLinesForTheRest() throws IOException {
        String text = flat(pdf(PaperKind.MINUTES, desk.citizens(), desk.village(0)));
        for (String part : List.of("BIÊN BẢN", "Bản Nà Lo, xã Chiềng Hương", "Thời gian bắt đầu: 19 giờ 30 phút", "Bà Quàng Thị Ỳ, chi hội trưởng",
            "1 Bản Nà Lo 161 114 34 12 13", "114 (một trăm mười bốn) công dân", "THƯ KÝ", "CHỦ TỌA", "Hoàng Thị Mỹ", "Lò Văn Ỷ",
            "Cuộc họp kết thúc vào ....... giờ")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        PaperOrder empty = new PaperOrder(PaperKind.MINUTES, desk.citizens(), null, "", PaperDesk.DAY);
        Papers papers = desk.wiring.making().compose(empty);
        int[] count = {0};
        papers.papers().forEach(_ -> count[0]++);
        assertEquals(12, count[0], "a meeting for each village");
    }

    @Test
    @Order(2)
    void aSubmissionCountsVillageByVillageAndAsksForAll() throws IOException {
        PaperOrder order = new PaperOrder(PaperKind.SUBMISSION, desk.citizens(), null, "7", PaperDesk.DAY);
        String text = flat(desk.write(order, Format.PDF));
        for (String part : List.of("Số: 07/TTr-HKH", "Chiềng Hương, ngày 05 tháng 12 năm 2026", "TỜ TRÌNH", "Kính gửi: Ủy ban nhân dân xã Chiềng Hương",
            "Căn cứ Quyết định số 244/QĐ-KHVN", "1 Bản Nà Lo 161 114", "Cộng 1.800 1.296", "1.296 (một nghìn hai trăm chín mươi sáu) công dân",
            "Nơi nhận: - Như trên; - Lưu: VT.", "TM. BAN THƯỜNG VỤ CHỦ TỊCH", "Quàng Văn Thiêm")) {
            assertTrue(text.replace("TM. BAN THƯỜNG VỤ Nơi nhận:", "Nơi nhận:").contains(part) || text.contains(part), part + " in " + text);
        }
    }

    @Test
    @Order(2)
    void ratesSayOfWhatTheyAreCounted() throws IOException {
        String text = flat(pdf(PaperKind.REPORT, desk.citizens(), null));
        for (String part : List.of("1.296/1.800 = 72 % (mẫu số: số phiếu đã nhập, tính đến ngày 05 tháng 12 năm 2026)",
            "1.296/2.500 = 51,8 % (mẫu số: số công dân trong sổ của Hội", "sổ mới ghi 161 công dân đăng ký, ít hơn số đạt, nên chưa tính được tỉ lệ", "3. So với năm trước",
            "năm 2025 là 348/436 = 79,8 %", "Kính gửi: Hội Khuyến học tỉnh Sơn La")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    @Order(2)
    void theDecisionIsADraftUntilItHasANumber() throws IOException {
        desk.wiring.rounds().shelf().markChecked("thu-gia-dinh", "Trần Thị Nguyệt", PaperDesk.DAY);
        String draft = flat(pdf(PaperKind.DECISION, desk.families(), null));
        assertTrue(draft.contains("DỰ THẢO") && draft.contains("/QĐ-UBND") && draft.contains("QUYẾT ĐỊNH:") && draft.contains("Điều 3."), draft);
        assertTrue(draft.contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHIỀNG HƯƠNG") && draft.contains("DANH SÁCH ĐƯỢC CÔNG NHẬN"), draft);
        String numbered = flat(desk.write(new PaperOrder(PaperKind.DECISION, desk.families(), null, "215", PaperDesk.DAY), Format.PDF));
        assertTrue(numbered.contains("Số: 215/QĐ-UBND") && !numbered.contains("DỰ THẢO"), numbered);
    }

    @Test
    @Order(2)
    void theComparisonHasThreeAnnexesThatAddUp() throws IOException {
        String text = flat(pdf(PaperKind.COMPARISON, desk.citizens(), null));
        for (String part : List.of("Phụ lục I DANH SÁCH MỚI ĐẠT NĂM 2026", "Phụ lục II DANH SÁCH GIỮ VỮNG", "Phụ lục III DANH SÁCH KHÔNG CÒN ĐẠT")) {
            assertTrue(text.contains(part), part + " in " + text.substring(0, 2000));
        }
        Papers papers = desk.wiring.making().compose(desk.order(PaperKind.COMPARISON, desk.citizens(), null));
        List<Integer> sizes = papers.papers().iterator().next().blocks().stream().filter(Block.Rows.class::isInstance)
            .map(rows -> people(((Block.Rows) rows).table())).toList();
        assertEquals(1296, sizes.get(0) + sizes.get(1), "new and kept are all of this year");
        assertEquals(348, sizes.get(1) + sizes.get(2), "kept and lost are all of last year");
        FaultException fault = assertThrows(FaultException.class,
            () -> desk.wiring.making().compose(desk.order(PaperKind.COMPARISON, desk.wiring.rounds().book().find("2025-cong-dan"), null)));
        assertEquals(Fault.NO_ROUND_BEFORE, fault.fault());
    }

    private static int people(Table table) {
        int people = 0;
        for (Table.Line line : table.lines()) {
            people += line instanceof Table.Line.Cells ? 1 : 0;
        }
        return people;
    }

    @Test
    @Order(2)
    void eachVillageBeginsAPageWhereAsked() throws IOException {
        PaperOrder order = desk.order(PaperKind.PROPOSED, desk.citizens(), null);
        PaperOrder apart = new PaperOrder(order.kind(), order.round(), null, "", order.date(), Map.of(), false, 0, true);
        Path file = desk.write(apart, Format.PDF);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int villages = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                long on = stripper.getText(pdf).lines().filter(line -> line.matches(".* \\(\\d+ người\\)")).count();
                assertTrue(on <= 1, "page " + page);
                villages += (int) on;
            }
            assertEquals(12, villages);
        }
    }

    @Test
    @Order(2)
    void slipsAreTwoOnASheet() throws IOException {
        Path file = pdf(PaperKind.THANKS, desk.families(), desk.village(0));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int slips = new PDFTextStripper().getText(pdf).split("THƯ CẢM ƠN", -1).length - 1;
            assertEquals((slips + 1) / 2, pdf.getNumberOfPages());
            assertEquals(8, slips);
        }
    }

    /** Last, as it locks the round: what was decided stands on the papers, whatever the forms say now. */
    @Test
    @Order(9)
    void papersFollowTheListAndTheDecision() throws IOException {
        TitleLists lists = new TitleLists(desk.wiring.database(), SampleRegister.CLOCK);
        Round round = desk.families();
        TitleList list = lists.make(round, new TitleLists.Paper("12", PaperDesk.DAY, "Nguyệt"));
        list = lists.submit(list, new TitleLists.Paper("13/TTr-HKH", PaperDesk.DAY, "Thiêm"));
        String draft = flat(pdf(PaperKind.DECISION, round, null));
        assertTrue(draft.contains("tại Tờ trình số 13/TTr-HKH ngày 05 tháng 12 năm 2026"), draft);
        long refused = lists.ids(list, null, null)[0];
        lists.decide(list, new Decision("215/QĐ-UBND", PaperDesk.DAY, "UBND xã Chiềng Hương", "Lò Văn Ỷ"), Map.of(refused, "chuyển đi"));
        String text = flat(pdf(PaperKind.CERTIFICATION, round, null));
        assertTrue(text.contains("Công nhận danh hiệu “Gia đình học tập” năm 2026") && text.contains("Quyết định số 215/QĐ-UBND"), text);
        int proposed = lists.ids(list, null, null).length;
        assertTrue(text.contains("Danh sách này có " + (proposed - 1) + " ("), text);
        FaultException fault = assertThrows(FaultException.class, () -> desk.wiring.making().compose(desk.order(PaperKind.AMENDING, round, null)));
        assertEquals(Fault.NO_AMENDING_LIST, fault.fault());
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
