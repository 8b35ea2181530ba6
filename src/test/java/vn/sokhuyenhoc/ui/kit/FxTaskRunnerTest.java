package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.ui.UiTest;

class FxTaskRunnerTest extends UiTest {
    private final List<String> outcomes = new ArrayList<>();
    private final FxTaskRunner runner = new FxTaskRunner(failure -> outcomes.add("failed " + failure.getMessage()));

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @Test
    void worksInOrderAwayFromTheScreenAndAnswersOnIt() {
        onScreen(() -> {
            runner.run(progress -> Platform.isFxApplicationThread(), onFx -> {
                assertFalse(onFx);
                assertTrue(Platform.isFxApplicationThread());
                outcomes.add("first");
            });
            runner.<String>run(progress -> {
                throw new IllegalStateException("second");
            }, outcomes::add);
            runner.run(progress -> "third", outcomes::add);
            runner.<String>run(progress -> {
                throw new AssertionError("fourth");
            }, outcomes::add);
        });
        runner.close();
        onScreen(() -> assertEquals(List.of("first", "failed second", "third", "failed fourth"), outcomes));
    }

    @Test
    void whatWentWrongBesideTheWorkIsSaidAfterIt() {
        Deque<Throwable> besides = new ArrayDeque<>(List.of(new IllegalStateException("disk is full")));
        FxTaskRunner warned = new FxTaskRunner(failure -> outcomes.add("failed " + failure.getMessage()), () -> {
            List<Throwable> said = List.copyOf(besides);
            besides.clear();
            return said;
        });
        onScreen(() -> {
            warned.run(progress -> "first", outcomes::add);
            warned.run(progress -> "second", outcomes::add);
        });
        warned.close();
        onScreen(() -> assertEquals(List.of("first", "failed disk is full", "second"), outcomes));
    }

    @Test
    void stoppedWorkEndsAtItsNextStep() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        Running running = runner.<String>run(progress -> {
            progress.at(1, 10);
            begun.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            progress.at(2, 10);
            return "never";
        }, outcomes::add, (done, of) -> outcomes.add(done + " of " + of), failures::add);
        begun.await();
        running.stop();
        stopped.countDown();
        runner.close();
        onScreen(() -> {
            assertEquals(List.of("1 of 10"), outcomes);
            assertEquals(Progress.Stopped.class, failures.getFirst().getClass());
        });
    }
}
