package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.sokhuyenhoc.domain.fault.Progress;

/** One background thread for all work, so that the database sees things in the order in which the clerk did them. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService queue = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());
    private final Consumer<Throwable> failed;
    private final Supplier<? extends List<? extends Throwable>> warnings;

    /** @param failed what is done with a failure that the caller does not take itself */
    public FxTaskRunner(Consumer<Throwable> failed) {
        this(failed, List::of);
    }

    /** @param warnings asked after each work, on its thread, for what went wrong beside it; said as failures are */
    public FxTaskRunner(Consumer<Throwable> failed, Supplier<? extends List<? extends Throwable>> warnings) {
        this.failed = failed;
        this.warnings = warnings;
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done) {
        return run(work, done, Progress.NONE, failed);
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done, Progress shown, Consumer<Throwable> failure) {
        Gauge gauge = new Gauge((rows, of) -> Platform.runLater(() -> shown.at(rows, of)));
        if (queue.isShutdown()) {
            // A pane that goes with the window may still ask for its picture; nobody would see it.
            return gauge;
        }
        queue.execute(new FutureTask<>(() -> work.run(gauge)) {
            @Override
            protected void done() {
                List<? extends Throwable> besides = warnings.get();
                Platform.runLater(() -> {
                    if (state() == State.SUCCESS) {
                        done.accept(resultNow());
                    } else {
                        failure.accept(exceptionNow());
                    }
                    besides.forEach(failed);
                });
            }
        });
        return gauge;
    }

    /** Waits until all work asked for is done; what is asked for later is left undone. */
    @Override
    public void close() {
        queue.close();
    }
}
