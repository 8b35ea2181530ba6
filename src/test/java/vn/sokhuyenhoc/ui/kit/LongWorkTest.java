package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.Progress;

class LongWorkTest {
    private final SameThreadRunner runner = new SameThreadRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final LongWork work = new LongWork(runner, failures::add);

    private static String count(Progress progress) {
        progress.at(0, 5);
        progress.at(5, 5);
        return "xong";
    }

    @Test
    void tellsHowFarItIsAndTheResult() {
        work.start(LongWorkTest::count, results::add);
        assertEquals(List.of("xong"), results);
        assertEquals(5, work.doneProperty().get());
        assertEquals(5, work.ofProperty().get());
        assertFalse(work.runningProperty().get());
    }

    @Test
    void stopsAtTheNextStep() {
        runner.hold();
        work.start(LongWorkTest::count, results::add);
        assertTrue(work.runningProperty().get());
        work.start(LongWorkTest::count, results::add);
        assertEquals(1, runner.waiting(), "one at a time");
        work.stop();
        runner.release();
        assertInstanceOf(Progress.Stopped.class, failures.getFirst());
        assertEquals(List.of(), results);
        assertFalse(work.runningProperty().get());
    }
}
