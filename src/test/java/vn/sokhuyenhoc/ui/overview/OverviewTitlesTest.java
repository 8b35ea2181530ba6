package vn.sokhuyenhoc.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.TitlesRegister;

/** The citizens' round stays in front; the others of the year stand in a line each. */
class OverviewTitlesTest extends UiTest {
    @TempDir
    private Path folder;
    private final List<String> visits = new ArrayList<>();
    private TitlesRegister titles;
    private FxTaskRunner runner;
    private OverviewViewModel model;
    private OverviewView view;

    @Override
    protected Parent content() {
        titles = new TitlesRegister(folder);
        titles.citizens(5);
        titles.groups();
        runner = new FxTaskRunner(new ScriptedPrompts()::fail);
        Messages messages = new Messages(Messages.VIETNAMESE);
        model = new OverviewViewModel(titles.register(), titles.rounds(), titles.offices(), runner,
            (screen, detail) -> visits.add(screen + " " + detail), messages);
        view = new OverviewView(model, messages);
        return view.root();
    }

    @Override
    protected void opened() {
        view.shown("");
    }

    @AfterEach
    void close() {
        runner.close();
        titles.close();
    }

    @Test
    void otherRoundsAreOneLineEach() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.stateProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Xã Chiềng Mai · Công dân học tập năm 2026", model.title());
        assertEquals(List.of("Dòng họ học tập năm 2026: 1/1 phiếu, 0 đạt", "Gia đình học tập năm 2026: 3/3 phiếu, 1 đạt",
            "Đơn vị học tập năm 2026: 2/2 phiếu, 2 đạt"), model.others().stream().map(model::words).sorted().toList());
        look("overview-titles");
        onScreen(() -> new Appearance(150, false).apply(scene));
        look("overview-titles-150");
        click("overview.other-2026-dong-ho");
        onScreen(() -> model.enterForms(model.villages().getFirst()));
        assertEquals(List.of("ENTRY place:0:2026-dong-ho", "ENTRY place:" + model.villages().getFirst().place().id() + ":2026-cong-dan"), visits);
    }
}
