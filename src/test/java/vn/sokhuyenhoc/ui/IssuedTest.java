package vn.sokhuyenhoc.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.paper.PaperRegister;
import vn.sokhuyenhoc.work.round.WayDesk;

/** A window with one section of the papers' screen, over a register in which four citizens are recognised. */
public abstract class IssuedTest extends UiTest {
    static {
        // The register with its forms is made while the window opens, which takes long on a busy machine.
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(120_000);
    }

    @TempDir
    protected Path folder;
    protected final ScriptedPrompts prompts = new ScriptedPrompts();
    protected final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    protected final ShellViewModel window = new ShellViewModel(new StatusLine());
    protected WayDesk desk;
    protected Wiring jobs;

    /** Called on the screen's thread, with the register open. */
    protected abstract ScreenView section();

    @Override
    protected final Parent content() {
        desk = new WayDesk(folder.resolve("register"));
        new OfficeBook(desk.database()).save(PaperRegister.office("Chiềng Mai"));
        desk.decided();
        jobs = Wiring.over(desk.database(), GroupRegister.CLOCK);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Mai");
        window.yearProperty().set("2026");
        window.go(Screen.DOCUMENTS);
        return new Shell(window, Map.of(Screen.DOCUMENTS, new Sections("documents", "chuyển mục", List.of(
            new Sections.Section("section", "Mục", section())))), RegisterDesk.MESSAGES);
    }

    @Override
    protected final void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    final void close() {
        runner.close();
        desk.close();
    }

    protected final void wait(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Comes to the front again. */
    protected final void show() {
        onScreen(() -> window.go(Screen.DOCUMENTS));
    }
}
