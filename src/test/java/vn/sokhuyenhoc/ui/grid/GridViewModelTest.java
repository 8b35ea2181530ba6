package vn.sokhuyenhoc.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.entry.TestRegister;
import vn.sokhuyenhoc.ui.grid.Row.State;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

class GridViewModelTest {
    private static final List<String> GOOD = Collections.nCopies(10, "9");
    private static final String LINE = String.join("\t", GOOD);

    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts::fail);
    private TestRegister register;
    private EntryViewModel.Jobs jobs;
    private GridViewModel model;

    @BeforeEach
    void open() {
        register = new TestRegister(folder, 2);
        jobs = register.jobs();
        model = grid();
        model.shown("");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private GridViewModel grid() {
        return new GridViewModel(new GridViewModel.Jobs(jobs.forms(), jobs.rounds(), jobs.register(), jobs.clerks(), jobs.begun(), jobs.history()),
            new GridViewModel.Outside(runner, prompts, (screen, detail) -> { }, new StatusLine()), new Messages(Messages.VIETNAMESE),
            Clock.systemDefaultZone());
    }

    private Row row(int index) {
        return model.grid().rows().at(index);
    }

    private Round round() {
        return model.round();
    }

    private RollLine kept(int index) {
        return jobs.forms().roll(round(), model.chosen().shown().place().id()).get(index);
    }

    private void type(String... marks) {
        for (String mark : marks) {
            model.grid().type(mark);
            model.grid().step(1);
        }
    }

    private String told() {
        return prompts.told.getLast();
    }

    @Test
    void aRowTypedFullIsSavedWhenItIsLeft() {
        assertEquals(State.EMPTY, row(0).state());
        type(GOOD.toArray(String[]::new));
        assertEquals(State.KEPT, row(0).state());
        assertEquals(GOOD, FormDraft.of(kept(0).marks()).marks());
        type("9", "11", "9");
        model.grid().down();
        assertEquals(State.WRONG, row(1).state());
        assertFalse(kept(1).isKept());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void whatCannotBeSavedIsFoundAgainByAnybody() {
        type("9", "x");
        model.shown("place:" + model.chosen().places().getLast().id() + ":" + round().key());
        assertEquals(State.EMPTY, row(0).state());
        assertEquals(new Spot(0, 0), model.grid().selection().spot());
        model = grid();
        model.shown("place:" + register.jobs().register().places().getFirst().id() + ":2026-cong-dan");
        assertEquals(List.of("9", "x", ""), row(0).texts().subList(0, 3));
        assertEquals(1, jobs.begun().all(round(), MarkColumn.DECLARED).size());
        model.grid().all();
        model.grid().empty();
        assertEquals(List.of(), jobs.begun().all(round(), MarkColumn.DECLARED));
    }

    @Test
    void aPastedBlockIsSavedOnlyWhenTheClerkSaysSo() {
        List<String> lines = new ArrayList<>(Collections.nCopies(30, LINE));
        lines.set(4, LINE.replaceFirst("9", "99"));
        lines.set(7, LINE.replaceFirst("9", ""));
        model.pastes().paste(lines.stream().collect(Collectors.joining("\r\n")));
        assertTrue(told().startsWith("Đã dán 30 dòng: 28 dòng đủ và đúng, 1 dòng có ô sai."), told());
        model.grid().down();
        assertFalse(kept(0).isKept());
        assertEquals(30, jobs.begun().all(round(), MarkColumn.DECLARED).size());
        model.saveAll();
        assertEquals("Đã cất 28 dòng. Chưa cất: 1 dòng còn thiếu ô, 1 dòng có ô sai, 0 dòng cần xem lại (Ctrl G).", told());
        assertTrue(kept(0).isKept());
        assertTrue(kept(29).isKept());
        assertFalse(kept(4).isKept());
        assertEquals(2, jobs.begun().all(round(), MarkColumn.DECLARED).size());
        model.goToNextBad();
        assertEquals(new Spot(4, 0), model.grid().selection().spot());
        type("8");
        model.grid().down();
        assertEquals(State.KEPT, row(4).state());
    }

    @Test
    void undoTakesBackTheStepsAndThenTheFormsOfBothViews() {
        RollLine first = kept(0);
        jobs.history().add(((Outcome.Saved) jobs.forms()
            .accept(new Keyed(round(), first.subject(), new FormDraft(GOOD)), true)).commit());
        model.shown("");
        assertEquals(State.KEPT, row(0).state());
        model.grid().go(new Spot(2, 0), false);
        model.pastes().paste(LINE);
        model.saveAll();
        model.grid().go(new Spot(3, 0), false);
        type("5");
        model.grid().finish();
        model.undo();
        assertEquals("", row(3).texts().getFirst());
        assertTrue(kept(2).isKept());
        model.undo();
        assertFalse(kept(2).isKept());
        assertEquals(State.EMPTY, row(2).state());
        model.undo();
        assertEquals(State.EMPTY, row(0).state());
        model.redo();
        assertEquals(State.KEPT, row(0).state());
        assertEquals(0, model.grid().selection().spot().row());
    }

    @Test
    void aRaisedMarkIsSavedByADeliberateKeyAlone() {
        type(GOOD.toArray(String[]::new));
        model.chosen().columnProperty().set(MarkColumn.REVIEWED);
        model.grid().go(new Spot(0, 1), false);
        type("10");
        model.grid().down();
        assertEquals(State.UNLIKELY, row(0).state());
        model.saveAll();
        assertFalse(kept(0).has(MarkColumn.REVIEWED));
        model.goToNextBad();
        model.saveRow();
        assertTrue(kept(0).has(MarkColumn.REVIEWED));
        assertEquals(State.KEPT, row(0).state());
        assertEquals("91", kept(0).marks().values().stream().map(m -> m.intValue()).reduce(0, Integer::sum).toString());
    }

    @Test
    void aFormKeyedElsewhereMeanwhileIsNotOverwritten() {
        jobs.forms().accept(new Keyed(round(), kept(0).subject(), new FormDraft(Collections.nCopies(10, "5"))), true);
        type(GOOD.toArray(String[]::new));
        assertEquals(State.OVERTAKEN, row(0).state());
        assertEquals("5", FormDraft.of(kept(0).marks()).marks().getFirst());
        model.saveAll();
        assertEquals("5", FormDraft.of(kept(0).marks()).marks().getFirst());
        model.grid().go(new Spot(0, 0), false);
        model.saveRow();
        assertEquals("9", FormDraft.of(kept(0).marks()).marks().getFirst());
        assertEquals(State.KEPT, row(0).state());
    }

    @Test
    void aDiskThatIsGoneLosesNothing() {
        model.pastes().paste(IntStream.range(0, 3).mapToObj(i -> LINE).collect(Collectors.joining("\n")));
        register.close();
        model.saveAll();
        assertEquals(1, prompts.failures.size());
        assertEquals(State.READY, row(1).state());
        assertEquals(GOOD, row(1).texts());
        register = new TestRegister(folder.resolve("other"), 0);
    }
}
