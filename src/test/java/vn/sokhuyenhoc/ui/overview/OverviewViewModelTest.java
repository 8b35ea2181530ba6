package vn.sokhuyenhoc.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

class OverviewViewModelTest {
    private static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.PHUONG, "Tô Hiệu"),
        new Office.Heading("", "HỘI KHUYẾN HỌC", "HKH"), new Office.Signer("", "CHỦ TỊCH", "Lò Văn Ơn"), "");

    @TempDir
    private Path folder;
    private final List<String> visits = new ArrayList<>();
    private final SameThreadRunner runner = new SameThreadRunner();
    private Database database;
    private OverviewViewModel model;

    @BeforeEach
    void open() {
        new Opening(folder, null, made -> database = made).create(OFFICE, "matkhau123".toCharArray());
        model = new OverviewViewModel(new Register(database), new RoundBook(database), new OfficeBook(database), runner,
            (screen, detail) -> visits.add(screen + " " + detail), new Messages(Messages.VIETNAMESE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyRegisterAsksForPeopleThenForARound() {
        model.load();
        assertEquals("Phường Tô Hiệu", model.title());
        model.take(0);
        model.take(1);
        model.take(2);
        assertEquals(List.of("INTAKE people", "SETTINGS rounds"), visits);
        new RoundBook(database).add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "qd244-2022-cong-dan"));
        model.load();
        model.take(1);
        assertEquals("CRITERIA ", visits.getLast());
        assertEquals("Phường Tô Hiệu · Công dân học tập năm 2026", model.title());
    }

    @Test
    void anOvertakenAnswerIsDropped() {
        runner.hold();
        model.load();
        model.load();
        runner.release();
        assertEquals(2, model.steps().size());
        OverviewViewModel early = new OverviewViewModel(new Register(database), new RoundBook(database), new OfficeBook(database), runner,
            (screen, detail) -> visits.add(""), new Messages(Locale.ENGLISH));
        assertNull(early.stateProperty().get());
        assertEquals("", early.title());
    }

    @Test
    void stepsPointAtTheVillageWithMostToDo() {
        Round round = new Round(1, "2026-cong-dan", Title.CITIZEN, 2026, "Đợt", "", "x");
        List<PlaceCount> counts = List.of(new PlaceCount(new Place(7, "Bản Nà Lo", 1), 40, 30, 20, 5, 2, 5),
            new PlaceCount(new Place(9, "Thôn 1", 2), 90, 30, 20, 5, 2, 5));
        List<Step> steps = new Steps(new Messages(Messages.VIETNAMESE))
            .of(new Overview(OFFICE, java.util.Optional.of(round), true, 130, 2, 1, counts, List.of(), 0));
        assertEquals(List.of(new Step("Nhập 60 phiếu còn thiếu của Thôn 1", Screen.ENTRY, "place:9:2026-cong-dan"),
            new Step("Làm danh sách 40 người đạt", Screen.DOCUMENTS, "")), steps);
    }
}
