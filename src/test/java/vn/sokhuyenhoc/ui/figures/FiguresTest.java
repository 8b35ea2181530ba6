package vn.sokhuyenhoc.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel.Period;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel.Scope;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.KeyedDays;
import vn.sokhuyenhoc.work.KeyingFigures;
import vn.sokhuyenhoc.work.RoundBook;

class FiguresTest extends UiTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private RegisterDesk desk;
    private KeyedDays days;
    private FiguresViewModel model;

    @Override
    protected Parent content() {
        desk = RegisterDesk.withSets(folder.resolve("register"));
        days = new KeyedDays(desk);
        model = new FiguresViewModel(new FiguresViewModel.Jobs(
            new KeyingFigures(desk.database(), new ExcelWriter(RegisterDesk.MESSAGES), RegisterDesk.MESSAGES), new ClerkBook(desk.database()),
            new RoundBook(desk.database())), new FiguresViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES, RegisterDesk.CLOCK));
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.ENTRY);
        return new Shell(window, Map.of(Screen.ENTRY, new Sections("entry", "chuyển mục", List.of(
            new Sections.Section("figures", "Năng suất", new FiguresView(model, RegisterDesk.MESSAGES))))), RegisterDesk.MESSAGES);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void close() {
        runner.close();
        desk.close();
    }

    private void key() {
        Clerk on = days.clerk("Lường Văn Ơn");
        Clerk hoa = days.clerk("Nguyễn Thị Hoa");
        for (int i = 0; i < 9; i++) {
            days.keyed(i, Pass.FIRST, i % 3 == 0 ? on : hoa, "2026-11-" + (18 + i % 5), "9999999999", new Effort(11, 12_000 + 700 * i));
        }
        days.keyed(1, Pass.SECOND, on, "2026-11-22", "9999999998", new Effort(11, 15_000));
        days.check(1, CheckState.VERIFIED);
    }

    private void wait(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void ownFiguresComeFirstAndEveryonesByKeys() throws Exception {
        look("figures-nobody");
        assertEquals(0, model.lines().size());
        WaitForAsyncUtils.waitForAsyncFx(20_000, this::key);
        onScreen(() -> window.go(Screen.ENTRY, "figures"));
        wait(() -> model.lines().size() > 1);
        assertTrue(model.lines().stream().allMatch(line -> line.figure().clerk().name().equals("Nguyễn Thị Hoa")));
        assertEquals(node("figures.mine"), scene.getFocusOwner());
        look("figures-mine");
        chord(KeyCode.TAB);
        chord(KeyCode.SPACE);
        assertEquals(Scope.EVERYONE, model.scopeProperty().get());
        wait(() -> model.lines().stream().anyMatch(line -> line.figure().clerk() == null));
        look("figures-everyone");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("figures-everyone-150");
        chord(KeyCode.TAB);
        chord(KeyCode.SPACE);
        assertEquals(Period.TODAY, model.periodProperty().get());
        wait(() -> model.lines().stream().allMatch(line -> line.figure().day() == null || line.figure().day().getDayOfMonth() == 22));
        Path file = folder.resolve("nang-suat.xlsx");
        prompts.file = file;
        click("figures.save");
        wait(() -> prompts.told.contains("Đã lưu nang-suat.xlsx."));
        assertTrue(Files.size(file) > 0);
    }
}
