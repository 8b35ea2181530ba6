package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;

class WorkBarTest extends UiTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final FxTaskRunner runner = new FxTaskRunner(failures::add);
    private final LongWork work = new LongWork(runner, failures::add);

    @Override
    protected Parent content() {
        VBox box = new VBox(Tables.empty("fth-inbox", "Chưa có phiếu nào."), new WorkBar("test.work", work, new Messages(Messages.VIETNAMESE)));
        box.getStyleClass().add(Style.SCREEN);
        return box;
    }

    @Test
    void barShowsHowFarAndStops() throws InterruptedException {
        assertFalse(node("test.work").isVisible());
        Semaphore told = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        onScreen(() -> work.start(progress -> {
            progress.at(1200, 3000);
            told.release();
            go.acquireUninterruptibly();
            progress.at(1201, 3000);
            return "";
        }, nothing -> { }));
        told.acquire();
        look("work-bar");
        assertTrue(node("test.work").isVisible());
        assertTrue(lookup("đã xong 1.200 trên 3.000 dòng").tryQuery().isPresent());
        click("test.work.stop");
        go.release();
        runner.close();
        onScreen(() -> assertFalse(node("test.work").isVisible()));
        assertEquals(List.of(Progress.Stopped.class), failures.stream().map(Object::getClass).toList());
    }
}
