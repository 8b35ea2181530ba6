package vn.sokhuyenhoc.ui.register.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.TwinRegister;

class TwinsViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts::fail);
    private TwinRegister desk;
    private TwinsViewModel model;

    @BeforeEach
    void open() {
        desk = new TwinRegister(folder);
        model = new TwinsViewModel(desk.same(), desk.register(), runner, prompts, new Messages(Messages.VIETNAMESE));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void searchesByItselfOnlyOnce() {
        model.load();
        assertEquals(3, model.pairs().size());
        model.tellApart();
        model.load();
        assertEquals(2, model.pairs().size());
        model.search();
        assertEquals(2, model.pairs().size());
    }

    @Test
    void theLowerSerialStaysUnlessSwapped() {
        model.load();
        long kept = model.sidesProperty().get().kept().person().id();
        model.swap();
        long gone = model.sidesProperty().get().gone().person().id();
        assertEquals(kept, gone);
        model.mergeThem();
        assertEquals(gone, model.merges().getFirst().gone().id());
    }

    @Test
    void laterGoesRoundTheList() {
        model.load();
        var first = model.sidesProperty().get();
        model.later();
        assertNotEquals(first, model.sidesProperty().get());
        model.later();
        model.later();
        assertEquals(first, model.sidesProperty().get());
        assertEquals(3, model.pairs().size());
    }

    @Test
    void aSecondPressWhileWritingDoesNothing() {
        model.load();
        runner.hold();
        model.mergeThem();
        model.mergeThem();
        model.tellApart();
        runner.release();
        assertEquals(1, model.merges().size());
        assertEquals(2, model.pairs().size());
    }

    @Test
    void whatSomeoneElseMergedMeanwhileIsSaid() {
        model.load();
        var now = model.sidesProperty().get();
        desk.same().merge(now.kept().person().id(), now.gone().person().id());
        model.mergeThem();
        assertEquals(Fault.ALREADY_MERGED, ((FaultException) prompts.failures.getFirst()).fault());
        assertEquals(3, model.pairs().size());
    }

    @Test
    void theLastDecisionLeavesNothingChosen() {
        model.load();
        model.mergeThem();
        model.mergeThem();
        model.tellApart();
        assertEquals(0, model.pairs().size());
        assertNull(model.sidesProperty().get());
        model.split(model.merges().getFirst());
        assertEquals(1, model.merges().size());
    }
}
