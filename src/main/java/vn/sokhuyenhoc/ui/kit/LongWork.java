package vn.sokhuyenhoc.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** One long piece of work of a screen as properties: whether it runs, rows done, rows in all; it can be stopped. */
public final class LongWork {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper of = new ReadOnlyLongWrapper();
    private final TaskRunner runner;
    private final Consumer<Throwable> failed;
    private Running hand = () -> { };
    private int asked;

    /** @param failed told what went wrong, such as {@code prompts::fail} */
    public LongWork(TaskRunner runner, Consumer<Throwable> failed) {
        this.runner = runner;
        this.failed = failed;
    }

    /** Starts the work; while another piece runs, nothing happens. */
    public <T> void start(Work<T> work, Consumer<T> then) {
        if (running.get()) {
            return;
        }
        anew(work, then);
    }

    /** Starts the work, also while another piece runs: that one is finished first, but neither its answer nor its failure is told. */
    public <T> void anew(Work<T> work, Consumer<T> then) {
        int mine = ++asked;
        running.set(true);
        show(0, 0);
        hand = runner.run(work, result -> {
            if (mine == asked) {
                running.set(false);
                then.accept(result);
            }
        }, (rows, all) -> {
            if (mine == asked) {
                show(rows, all);
            }
        }, failure -> {
            if (mine == asked) {
                running.set(false);
                failed.accept(failure);
            }
        });
    }

    /** Nobody waits any more for what runs. */
    public void forget() {
        asked++;
        running.set(false);
    }

    public void stop() {
        hand.stop();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Rows in all; 0 while not known. */
    public ReadOnlyLongProperty ofProperty() {
        return of.getReadOnlyProperty();
    }

    private void show(long rows, long all) {
        of.set(all);
        done.set(rows);
    }
}
