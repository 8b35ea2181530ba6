package vn.sokhuyenhoc.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.VillageWay.Counts;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.report.Standing;

class OverviewViewModelTest {
    private static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.PHUONG, "Tô Hiệu"),
        new Office.Heading("", "HỘI KHUYẾN HỌC", "HKH"), new Office.Signer("", "CHỦ TỊCH", "Lò Văn Ơn"), "");
    private static final Round ROUND = new Round(1, "2026-cong-dan", Title.CITIZEN, 2026, "Đợt", "", "x");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;
    private final List<String> visits = new ArrayList<>();
    private final SameThreadRunner runner = new SameThreadRunner();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private Database database;
    private OverviewViewModel model;

    @BeforeEach
    void open() {
        new Opening(folder, null, made -> database = made).create(OFFICE, "matkhau123".toCharArray());
        model = OverviewDesk.model(database, runner, (screen, detail) -> visits.add(screen + " " + detail));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyRegisterAsksForPeopleThenForARound() {
        assertEquals("", model.title());
        model.load();
        assertEquals("Phường Tô Hiệu", model.title());
        assertEquals("Bản sao gần nhất: hôm nay 09:00", model.copied());
        model.take(0);
        model.take(1);
        model.take(2);
        assertEquals(List.of("INTAKE people", "SETTINGS rounds"), visits);
        new RoundBook(database).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "qd244-2022-cong-dan"));
        model.load();
        model.take(1);
        assertEquals("CRITERIA ", visits.getLast());
        assertEquals("Phường Tô Hiệu · Công dân học tập năm 2026", model.title());
        assertEquals(List.of("▲ Bộ tiêu chí chưa đối chiếu với bản giấy: Công dân học tập năm 2026."), model.warnings());
    }

    @Test
    void whatIsNotKnownSaysWhatToEnterAndIsNeverNought() {
        model.load();
        assertFalse(model.goals().isEmpty(), "targets come with the program");
        assertTrue(model.goals().stream().allMatch(line -> line.missing() != null && line.rate().isEmpty()), "no round: no share of anything");
        assertTrue(model.goals().stream().anyMatch(line -> line.verdict().equals("chưa mở đợt Công dân năm 2026")));
        model.take(3);
        assertEquals("SETTINGS rounds", visits.getLast());
    }

    @Test
    void anOvertakenAnswerIsDropped() {
        runner.hold();
        model.load();
        model.load();
        assertNull(model.stateProperty().get());
        runner.release();
        assertEquals(2, model.steps().size());
    }

    private static VillageWay village(long id, String name, int people, Counts counts) {
        return new VillageWay(new Place(id, name, 1), people, counts, Map.of());
    }

    private static Overview overview(List<VillageWay> villages, Map<vn.sokhuyenhoc.domain.recognition.Step, LocalDate> dues, int uncopied,
                                     Optional<Standing.Due> due) {
        Way way = Way.of(dues, List.of(), villages, new RecognitionCounts(0, 0, 0, 0, 0), List.of(), TODAY);
        Map<Title, TitleYear> titles = new EnumMap<>(Title.class);
        for (Title title : Title.values()) {
            boolean citizens = title == Title.CITIZEN;
            titles.put(title, new TitleYear(title, 2026, citizens ? Optional.of(ROUND) : Optional.empty(),
                citizens ? Optional.of(way) : Optional.empty(), 0));
        }
        return Overview.of(new Standing(OFFICE, new Standing.Size(130, 2, 1), 2026, titles, List.of(), Map.of(1L, 12), List.of(), due),
            Title.CITIZEN, Optional.empty(), uncopied);
    }

    private List<String> steps(Overview now) {
        return new Steps(messages).of(now).stream().map(step -> step.words() + " → " + step.screen() + " " + step.detail()).toList();
    }

    @Test
    void stepsPointAtTheVillageWithMostToDo() {
        List<VillageWay> villages = List.of(village(7, "Bản Nà Lo", 40, new Counts(40, 40, 30, 0, 20, 0, 0)),
            village(9, "Thôn 1", 90, new Counts(0, 0, 30, 0, 20, 0, 0)), village(8, "Thôn 2", 50, new Counts(0, 0, 50, 10, 30, 30, 0)));
        assertEquals(List.of("Nhập 60 phiếu còn thiếu của Thôn 1 → ENTRY place:9:2026-cong-dan", "Kiểm 40 phiếu của Thôn 2 → ENTRY verify",
            "Lập danh sách 40 người, nơi đạt → RESULTS way:2026-cong-dan"), steps(overview(villages, Map.of(), 0, Optional.empty())));
    }

    @Test
    void aCopyComesFirstAndAReportThatIsDueLast() {
        List<VillageWay> villages = List.of(village(7, "Bản Nà Lo", 40, new Counts(40, 40, 40, 40, 20, 20, 20)));
        Standing.Due due = new Standing.Due(ReportKind.YEAR, 2026, LocalDate.of(2026, 12, 10));
        assertEquals(List.of("⚠ Sao lưu sổ: đã 9 ngày chưa có bản sao → SAFETY copies", "In 12 giấy công nhận → DOCUMENTS certificates",
            "Làm Báo cáo năm 2026: hạn 10/12/2026 → REPORTS reports"), steps(overview(villages, Map.of(), 9, Optional.of(due))));
    }

    @Test
    void whatIsLateIsSaidInWords() {
        List<VillageWay> villages = List.of(village(7, "Bản Nà Lo", 40, Counts.NONE), village(9, "Thôn 1", 90, Counts.NONE));
        Overview late = overview(villages, Map.of(vn.sokhuyenhoc.domain.recognition.Step.REVIEWED, TODAY.minusDays(3),
            vn.sokhuyenhoc.domain.recognition.Step.LISTED, TODAY.minusDays(1)), 0, Optional.empty());
        assertEquals(List.of("▲ 2 thôn, tổ trễ 3 ngày: bình xét.", "▲ Cả đợt trễ 1 ngày: lập danh sách."), new Warnings(messages).of(late));
    }
}
