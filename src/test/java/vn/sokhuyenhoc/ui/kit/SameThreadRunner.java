package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.fault.Progress;

/** Does all work at once, or, while held, when released. Failures that nobody takes fail the test. */
public final class SameThreadRunner implements TaskRunner {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Consumer<Throwable> failed;
    private boolean held;

    public SameThreadRunner() {
        this(failure -> {
            throw new AssertionError(failure);
        });
    }

    public SameThreadRunner(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done) {
        return run(work, done, Progress.NONE, failed);
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done, Progress shown, Consumer<Throwable> failure) {
        Gauge gauge = new Gauge(shown);
        Runnable job = () -> {
            T result;
            try {
                result = work.run(gauge);
            } catch (RuntimeException e) {
                failure.accept(e);
                return;
            }
            done.accept(result);
        };
        if (held) {
            waiting.add(job);
        } else {
            job.run();
        }
        return gauge;
    }

    /** From now on work waits until {@link #release}. */
    public void hold() {
        held = true;
    }

    /** Does all that waits, also what is asked for meanwhile; what comes later still waits. */
    public void release() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    public int waiting() {
        return waiting.size();
    }
}
