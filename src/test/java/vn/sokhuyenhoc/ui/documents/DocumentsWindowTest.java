package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.SampleRegister;

/** Sets the screen of papers into the window, over the sample commune. */
abstract class DocumentsWindowTest extends UiTest {
    @TempDir
    Path folder;
    private static @TempDir Path common;
    private static SampleRegister sample;

    final Messages messages = new Messages(Messages.VIETNAMESE);
    final ScriptedPrompts prompts = new ScriptedPrompts();
    final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    final ShellViewModel window = new ShellViewModel(new StatusLine());
    String visited = "";
    PaperDesk desk;
    DocumentsViewModel model;
    private Shell shell;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(common.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @AfterEach
    void closeRunner() {
        runner.close();
        assertTrue(prompts.failures.isEmpty(), () -> prompts.failures.toString());
    }

    @Override
    protected Parent content() {
        desk = new PaperDesk(sample);
        model = new DocumentsViewModel(desk.jobs(), SampleRegister.CLOCK, new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> visited = screen + " " + detail, messages));
        shell = new Shell(window, Map.of(Screen.DOCUMENTS, new DocumentsView(model, messages)), messages);
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        return shell;
    }

    @Override
    protected void opened() {
        window.go(Screen.DOCUMENTS);
        shell.open();
    }

    final void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.async(() -> {
                CountDownLatch done = new CountDownLatch(1);
                runner.run(progress -> null, nothing -> done.countDown());
                return done.await(20, TimeUnit.SECONDS);
            }));
        }
    }

    final String pageNumber() {
        settle();
        return this.<Label>node("documents.page_number").getText();
    }

    final void choose(PaperKind kind, int place) {
        onScreen(() -> {
            model.order().kindProperty().set(kind);
            model.order().places().chosenProperty().set(model.order().places().all().get(place));
        });
        settle();
    }
}
