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
import vn.sokhuyenhoc.text.StepWords;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.TitlesRegister;

/** The citizens' round is in front; the others of the year are chosen above the villages. */
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
        model = OverviewDesk.model(titles.database(), runner, (screen, detail) -> visits.add(screen + " " + detail), 8);
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
    void eachTitleOfTheYearHasItsBoard() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.stateProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Xã Chiềng Mai · Công dân học tập năm 2026", model.title());
        assertEquals(List.of("Công dân: 7/7 phiếu", "Gia đình: 3/3 phiếu", "Dòng họ: 1/1 phiếu", "Đơn vị: 2/2 phiếu"),
            model.titles().stream().map(model::words).toList());
        assertEquals("SAFETY copies", model.steps().getFirst().screen() + " " + model.steps().getFirst().detail());
        assertEquals("▲ Đã 8 ngày chưa sao lưu.", model.warnings().getFirst());
        look("overview-titles");
        onScreen(() -> new Appearance(150, false).apply(scene));
        look("overview-titles-150");
        click("overview.title-clan");
        assertEquals("Xã Chiềng Mai · Dòng họ học tập năm 2026", model.title());
        onScreen(() -> model.enterForms(model.villages().getFirst()));
        assertEquals(List.of("ENTRY place:0:2026-dong-ho"), visits);
        assertEquals("Toàn xã", new StepWords(new Messages(Messages.VIETNAMESE)).place(model.villages().getFirst()));
    }
}
