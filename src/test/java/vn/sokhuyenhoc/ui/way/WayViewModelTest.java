package vn.sokhuyenhoc.ui.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.way.WayViewModel.Part;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.round.WayDesk;

class WayViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts::fail);
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final WayWords words = new WayWords(messages);
    private WayDesk desk;
    private WayViewModel model;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
        OfficeBook offices = new OfficeBook(desk.database());
        offices.save(new Office(new Office.Commune("Sơn La", Office.Kind.PHUONG, "Chiềng Sinh"), new Office.Heading("", "HỘI KHUYẾN HỌC", "HKH"),
            new Office.Signer("", "CHỦ TỊCH", "Quàng Văn Thiêm"), ""));
        model = new WayViewModel(new WayViewModel.Jobs(desk.titles.rounds(), desk.way, desk.lists, offices),
            new WayViewModel.Outside(runner, prompts, messages, GroupRegister.CLOCK));
        model.shown(desk.round.key());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void note(int village) {
        model.villageProperty().set(model.seenProperty().get().way().villages().get(village));
        assertEquals(Optional.empty(), model.act());
    }

    @Test
    void aVillageAfterTheOtherTakesAStepAndTheNextOneComes() {
        assertEquals(Step.REGISTERED, model.stepProperty().get());
        assertTrue(model.obstacle().isPresent());
        assertEquals(Optional.empty(), model.act());
        assertEquals(List.of(), desk.way.notes(desk.round), "nothing is noted without a village");
        note(0);
        assertEquals(Step.REGISTERED, model.stepProperty().get());
        assertEquals("1/2 thôn", words.state(model.seenProperty().get().way().stage(Step.REGISTERED)));
        note(1);
        assertEquals(Step.DECLARED, model.stepProperty().get());
        model.wholeProperty().set(true);
        assertEquals(Optional.empty(), model.act());
        assertEquals(Step.REVIEWED, model.stepProperty().get());
        assertEquals("✓ 22/11/2026", words.state(model.seenProperty().get().way().stage(Step.DECLARED)));
    }

    @Test
    void theListIsMadeDecidedUnlockedAndAmended() {
        model.stepProperty().set(Step.SUBMITTED);
        assertTrue(model.obstacle().orElseThrow().contains("lập danh sách"), model.obstacle().orElseThrow());
        model.stepProperty().set(Step.LISTED);
        assertEquals("Lập danh sách 4 người, nơi", words.act(model.seenProperty().get(), Step.LISTED));
        model.act();
        assertEquals(Step.SUBMITTED, model.stepProperty().get(), "the step after it, though villages are still behind");
        model.stepProperty().set(Step.LISTED);
        assertTrue(model.obstacle().isPresent(), "one list at a time");
        model.stepProperty().set(Step.DECIDED);
        assertEquals(Optional.of("way.decision_no"), model.act());
        model.form().inputs(Step.DECIDED).getFirst().set("152/QĐ-UBND");
        assertEquals("UBND phường Chiềng Sinh", model.form().decision().issuer());
        assertEquals(Optional.of("way.refused_who"), model.refused().add());
        model.refused().reason().set("vi phạm");
        model.refused().who().set("lo");
        assertEquals(Optional.empty(), model.refused().add());
        assertTrue(model.refused().who().messageProperty().get().startsWith("Có nhiều người"), model.refused().who().messageProperty().get());
        model.refused().who().set("vang a");
        model.refused().add();
        assertEquals("Trong danh sách không có ai như vậy.", model.refused().who().messageProperty().get());
        model.refused().who().set("thi pang");
        model.refused().add();
        assertEquals(List.of(WayDesk.PANG), model.refused().refused().stream().map(one -> one.line().subject().name()).toList());
        assertEquals(Optional.empty(), model.act());
        assertEquals(List.of(WayDesk.ON, WayDesk.SON, WayDesk.HOA), desk.names(Which.VALID, ""));
        assertEquals("Danh sách đề nghị: số để trống ngày 22/11/2026; quyết định 152/QĐ-UBND ngày 22/11/2026",
            words.list(desk.lists.all(desk.round).getFirst()));
        model.beginUnlock();
        assertEquals(Part.UNLOCK, model.partProperty().get());
        assertEquals(Optional.of("way.reason"), model.unlock());
        model.form().reason().set("sửa điểm");
        assertEquals(Optional.empty(), model.unlock());
        assertFalse(model.seenProperty().get().way().isLocked());
        desk.key(WayDesk.UT, "9");
        model.shown("");
        assertEquals("Lập danh sách điều chỉnh (1)", words.act(model.seenProperty().get(), Step.LISTED));
        model.lock();
        assertEquals(1, prompts.failures.size(), "it is not locked again while results differ");
    }

    @Test
    void daysAreKeptAndWhatCannotBeIsSaid() {
        model.beginDues();
        model.dues().inputs().getFirst().set("hôm nào");
        assertEquals(Optional.of("way.due.registered"), model.keepDues());
        model.dues().inputs().getFirst().set("1/11/2026");
        assertEquals(Optional.empty(), model.keepDues());
        assertEquals(Map.of(Step.REGISTERED, LocalDate.of(2026, 11, 1)), Map.of(Step.REGISTERED,
            model.seenProperty().get().way().stage(Step.REGISTERED).due().orElseThrow()));
        assertEquals("▲ trễ 21 ngày", words.due(model.seenProperty().get().way().stage(Step.REGISTERED)));
        model.beginDues();
        assertEquals("01/11/2026", model.dues().inputs().getFirst().get());
        model.dues().inputs().get(1).set("31/10/2026");
        model.keepDues();
        assertEquals(1, prompts.failures.size());
        assertEquals(Part.DUES, model.partProperty().get(), "what was typed stays");
        assertTrue(prompts.failures.getFirst() instanceof FaultException);
    }

    @Test
    void anOlderAnswerDoesNotComeAfterANewerOne() {
        runner.hold();
        model.rounds().chosenProperty().set(desk.titles.round(Title.FAMILY));
        model.rounds().chosenProperty().set(desk.round);
        runner.release();
        assertEquals(desk.round, model.seenProperty().get().round());
    }
}
