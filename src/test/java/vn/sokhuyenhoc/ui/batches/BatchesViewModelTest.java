package vn.sokhuyenhoc.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Part;
import vn.sokhuyenhoc.ui.kit.MapMemory;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.BatchRegister;
import vn.sokhuyenhoc.work.log.Undoing;

class BatchesViewModelTest {
    @TempDir
    private Path folder;
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> visited = new ArrayList<>();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final BatchWords words = new BatchWords(messages, BatchRegister.CLOCK);
    private BatchRegister register;
    private BatchesViewModel model;

    @BeforeEach
    void open() {
        register = new BatchRegister(folder.resolve("register"));
        model = made();
        model.shown("");
    }

    private BatchesViewModel made() {
        return new BatchesViewModel(new BatchesViewModel.Jobs(register.rounds(), register.register(), register.book(), register.balance(),
            register.paper(), new Undoing(register.database(), BatchRegister.CLOCK)), new BatchesViewModel.Outside(runner, prompts, (screen, detail) -> visited.add(screen + " " + detail), messages,
            BatchRegister.CLOCK));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNewBatchIsNumberedAndKeyedAtOnce() {
        assertEquals(register.round(), model.rounds().chosenProperty().get());
        assertNull(model.chosenProperty().get());
        model.begin();
        assertEquals(Part.FORM, model.partProperty().get());
        assertEquals(register.place(0), model.form().place().get(), "the first village without a batch");
        assertEquals("22/11/2026", model.form().received().get());
        assertEquals(Optional.of("batches.cover"), model.keep());
        assertFalse(model.form().cover().messageProperty().get().isEmpty());
        model.form().cover().set(" 100 ");
        model.form().broughtBy().set("Lò Văn Ơn");
        assertEquals(Optional.empty(), model.keep());
        Batch kept = register.book().all(register.round()).getFirst();
        assertEquals(new Batch(kept.id(), register.round().id(), 1, register.place(0).id(), 100, "Lò Văn Ơn", BatchRegister.TODAY, "", false), kept);
        assertEquals(List.of("ENTRY batch:" + kept.id() + ":2026-cong-dan"), visited);
        assertEquals(List.of("Đã ghi xấp 1, 100 phiếu."), prompts.told);
        assertEquals(Part.LIST, model.partProperty().get());
        assertEquals(kept, model.chosenProperty().get().batch());
        model.begin();
        assertEquals(register.place(1), model.form().place().get());
        assertEquals("", model.form().cover().get());
    }

    @Test
    void theRoundIsThereTheNextDay() {
        Round older = register.rounds().add(new Round(0, "2025-cong-dan", register.round().title(), 2025, "Năm 2025", "", register.round().setId()));
        MapMemory memory = new MapMemory();
        model.remember(memory);
        model.shown("");
        model.rounds().chosenProperty().set(older);
        BatchesViewModel next = made();
        next.remember(memory);
        next.shown("");
        assertEquals(older.id(), next.rounds().get().id());
        next.shown(register.round().key());
        assertEquals(register.round(), next.rounds().get(), "who leads here names the round");
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        model.begin();
        model.form().place().set(null);
        model.form().cover().set("0");
        model.form().broughtBy().set("a".repeat(81));
        model.form().received().set("23/11/2026");
        model.form().note().set("a".repeat(201));
        assertEquals(Optional.of("batches.place"), model.keep());
        List.of(model.form().place(), model.form().cover(), model.form().broughtBy(), model.form().received(), model.form().note())
            .forEach(input -> assertFalse(input.messageProperty().get().isEmpty(), input.id()));
        model.form().received().set("hôm qua");
        assertFalse(model.form().received().check());
        model.form().cover().set("100001");
        assertFalse(model.form().cover().check());
        assertEquals(List.of(), register.book().all(register.round()));
    }

    @Test
    void aCoverIsCorrectedAndTheListStaysWhereItIs() {
        register.batch(0, 20);
        register.batch(1, 30);
        model.shown("");
        model.choose(model.lines().get(1));
        model.correct();
        assertFalse(model.form().isNew());
        assertEquals("30", model.form().cover().get());
        model.form().cover().set("31");
        model.form().anyOrderProperty().set(true);
        assertEquals(Optional.empty(), model.keep());
        assertEquals(List.of(20, 31), model.lines().stream().map(line -> line.batch().cover()).toList());
        assertEquals(2, model.chosenProperty().get().batch().no());
        assertTrue(model.chosenProperty().get().batch().anyOrder());
        assertEquals(List.of(), visited);
    }

    @Test
    void deletesOnlyWhatWasNotKeyed() {
        Batch first = register.batch(0, 20);
        register.batch(1, 30);
        register.key(first, null, 0, register.subjects(0, 0, 1));
        model.shown("");
        model.remove();
        assertEquals(List.of(), prompts.asked);
        assertTrue(prompts.told.getLast().startsWith("Xấp 1 đã nhập 1 phiếu"), prompts.told.getLast());
        model.choose(model.lines().get(1));
        BatchLine second = model.chosenProperty().get();
        register.book().refuse(new Refusal(0, second.batch().id(), "Lò Văn Ơn", Refusal.Reason.UNSIGNED, "", null,
            LocalDateTime.now(BatchRegister.CLOCK)));
        model.shown("");
        model.remove();
        assertEquals("Đã xóa xấp 2 cùng 1 phiếu trả lại của xấp.", prompts.told.getLast());
        assertEquals(List.of(first), model.lines().stream().map(line -> line.batch()).toList());
        assertEquals(first, model.chosenProperty().get().batch());
        prompts.back.run();
        assertEquals("Đã lấy lại xấp 2.", prompts.told.getLast());
        assertEquals(second.batch(), model.chosenProperty().get().batch());
        assertEquals(1, model.chosenProperty().get().count().refused());
        assertEquals(List.of(), prompts.asked);
    }

    @Test
    void saysWhoKeyedInItLastAndWhen() {
        Batch batch = register.batch(0, 20);
        assertEquals("", words.last(register.book().lines(register.round()).getFirst()));
        register.key(batch, register.clerk("Ơn"), 3, register.subjects(0, 0, 1));
        assertEquals("Ơn, 19/11/2026 09:12", words.last(register.book().lines(register.round()).getFirst()));
        register.key(batch, null, 1, register.subjects(0, 1, 2));
        assertEquals("hôm qua 09:12", words.last(register.book().lines(register.round()).getFirst()));
        register.key(batch, register.clerk("Lan"), 0, register.subjects(0, 2, 3));
        model.shown("");
        assertEquals("Lan, hôm nay 09:12", words.last(model.lines().getFirst()));
        assertEquals("đang nhập", words.state(model.lines().getFirst()));
    }

    @Test
    void papersAreGivenBackAndTakenBack() {
        register.batch(0, 20);
        model.shown("");
        model.showRefused();
        assertEquals(Optional.of("batches.who"), model.refusals().add());
        model.refusals().who().set("Lò Văn X");
        model.refusals().reason().set(Refusal.Reason.UNSIGNED);
        model.refusals().note().set("hỏi trưởng bản");
        assertEquals(Optional.empty(), model.refusals().add());
        Refusal paper = model.refusals().papers().getFirst();
        assertEquals(List.of("Lò Văn X", "Thiếu chữ ký", "hỏi trưởng bản"), List.of(paper.who(), model.refusals().words(paper.reason()), paper.note()));
        assertEquals("", model.refusals().who().get());
        assertEquals(1, model.lines().getFirst().count().refused());
        model.refusals().takeBack(paper);
        assertEquals(List.of(), model.refusals().papers());
        assertEquals(20, model.lines().getFirst().missing());
        assertEquals(Part.REFUSED, model.partProperty().get());
    }

    @Test
    void theBalanceStandsWithItsTotalAndGoesOut() {
        Batch batch = register.batch(0, 3);
        register.key(batch, null, 0, register.subjects(0, 0, 2));
        model.showBalance();
        assertEquals(3, model.balance().lines().size());
        assertTrue(model.balance().isTotal(2));
        assertEquals("▲ còn thiếu 1", words.state(model.balance().lines().getFirst()));
        assertEquals("chưa nhận xấp nào", words.state(model.balance().lines().get(1)));
        prompts.file = folder.resolve("ra.pdf");
        model.balance().save("pdf");
        assertTrue(Files.exists(prompts.file));
        assertEquals("Lưu bảng đối chiếu phiếu [doi-chieu-phieu-2026-cong-dan.pdf]", prompts.asked.getLast());
        register.key(batch, null, 0, register.subjects(0, 2, 3));
        model.shown("");
        assertEquals("✓ khớp", words.state(model.balance().lines().getFirst()));
    }

    @Test
    void aTitleWithoutVillagesAsksForNone() {
        Round units = register.unitRound();
        model.shown(units.key());
        assertEquals(units, model.rounds().chosenProperty().get());
        model.begin();
        assertFalse(model.form().byVillageProperty().get());
        model.form().cover().set("1");
        assertEquals(Optional.empty(), model.keep());
        assertNull(register.book().all(units).getFirst().placeId());
        model.rounds().chosenProperty().set(register.round());
        assertEquals(List.of(), model.lines());
    }

    @Test
    void anOlderAnswerDoesNotComeAfterANewerOne() {
        Round units = register.unitRound();
        register.batch(0, 20);
        model.shown("");
        runner.hold();
        model.shown(units.key());
        model.shown(register.round().key());
        runner.release();
        assertEquals(register.round(), model.rounds().chosenProperty().get());
        assertEquals(1, model.lines().size());
    }
}
