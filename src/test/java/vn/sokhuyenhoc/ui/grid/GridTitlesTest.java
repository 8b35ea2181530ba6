package vn.sokhuyenhoc.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.grid.Row.State;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.work.BegunForms;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.TitlesRegister;

/** Households and units in the table: lines that are counted or not asked, and results that others build on. */
class GridTitlesTest {
    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private TitlesRegister desk;
    private GridViewModel model;

    @BeforeEach
    void open() {
        desk = new TitlesRegister(folder);
        FormEntry forms = desk.forms();
        model = new GridViewModel(new GridViewModel.Jobs(forms, desk.rounds(), desk.register(), new ClerkBook(desk.database()),
            new BegunForms(desk.database()), new CommitHistory(forms)), new GridViewModel.Outside(new SameThreadRunner(), prompts,
            (screen, detail) -> { }, new StatusLine()), new Messages(Messages.VIETNAMESE), Clock.systemDefaultZone());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(Round round) {
        model.shown("place:" + desk.register().places().getFirst().id() + ":" + round.key());
        assertEquals(round, model.round());
    }

    private Row row(int index) {
        return model.grid().rows().at(index);
    }

    @Test
    void countedLinesAreGreyAndSavedWithTheRow() {
        desk.citizens(7);
        open(desk.families());
        assertFalse(row(0).isKeyed(0));
        assertTrue(row(0).isKeyed(1));
        assertFalse(model.grid().type("5"));
        model.pastes().paste("3\t9\tc\t45/50");
        assertTrue(prompts.told.getLast().endsWith("Bỏ qua 1 ô xám."), prompts.told.getLast());
        assertEquals(State.READY, row(0).state());
        model.saveAll();
        assertEquals(State.KEPT, row(0).state());
        assertEquals(List.of("9", "1", "45/50"), row(0).texts().subList(1, 4));
    }

    @Test
    void linesOfAnotherKindOfUnitAreGrey() {
        open(desk.units());
        for (Row row : model.grid().rows().list()) {
            boolean school = row.line().subject().kind().equals("SCHOOL");
            assertTrue(row.isKeyed(0));
            assertEquals(school, row.isKeyed(1), row.line().subject().name());
        }
    }

    @Test
    void resultsThatOthersBuildOnAreAskedAboutOnceForAllRows() {
        desk.citizens(4);
        desk.groups();
        open(desk.citizens());
        int rows = model.grid().rows().size();
        String failing = String.join("\t", Collections.nCopies(10, "1"));
        model.pastes().paste(String.join("\n", Collections.nCopies(rows, failing)));
        prompts.confirms = false;
        model.saveAll();
        assertEquals(1, prompts.asked.size());
        assertTrue(prompts.asked.getFirst().contains("Gia đình – "), prompts.asked.getFirst());
        assertTrue(model.grid().rows().list().stream().anyMatch(row -> row.state() == State.READY));
        prompts.confirms = true;
        model.saveAll();
        assertEquals(2, prompts.asked.size());
        assertTrue(model.grid().rows().list().stream().allMatch(row -> row.state() == State.KEPT));
        assertEquals(Collections.nCopies(10, "1"), FormDraft.of(desk.forms().roll(model.round(), model.chosen().shown().place().id())
            .getFirst().marks()).marks());
    }
}
