package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;

/** The foot line tells of a copy as soon as it is there. */
class CopyWatchTest extends UiTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final StatusLine status = new StatusLine();
    private FxTaskRunner runner;
    private Wiring jobs;
    private CopyWatch watch;

    @Override
    protected Parent content() {
        AtomicReference<Database> opened = new AtomicReference<>(Database.create(folder.resolve("data"), "matkhau123".toCharArray()));
        jobs = Wiring.over(opened.get(), Clock.systemDefaultZone());
        runner = new FxTaskRunner(prompts::fail);
        return new StackPane();
    }

    @AfterEach
    void close() {
        onScreen(watch::stop);
        runner.close();
        jobs.close();
    }

    @Test
    void aCopyIsToldOfAtOnce() throws Exception {
        onScreen(() -> watch = new CopyWatch(jobs.copies().keeper(), jobs.database().folder(), new Desk.Around(runner, prompts, status,
            RegisterDesk.MESSAGES, Clock.systemDefaultZone(), folder, _ -> { })));
        until("Chưa có bản sao");
        onScreen(() -> runner.run(_ -> jobs.copies().keeper().write(jobs.copies().keeper().begin(CopyReason.ASKED), (_, _) -> { }), _ -> { }));
        until("Bản sao");
        assertEquals(List.of(), prompts.failures);
    }

    /** Long before the minute is over after which the keeper looks at the clock again. */
    private void until(String words) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> status.copiedProperty().get().startsWith(words));
    }
}
