package vn.sokhuyenhoc.ui.kit;

import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.fault.Progress;

/**
 * Does work away from the screen, one after the other in the order in which it was asked for, and hands the outcome back to the screen.
 * Behind it stand {@link FxTaskRunner} and, in tests, a twin that does everything at once.
 */
public interface TaskRunner {
    /** Runs the work; what goes wrong is said at the foot of the window. */
    <T> Running run(Work<T> work, Consumer<T> done);

    /**
     * Runs the work.
     *
     * @param shown  is told on the screen's thread how far it is, a few times a second at most
     * @param failed takes what went wrong instead of the foot of the window, {@link Progress.Stopped} among it
     */
    <T> Running run(Work<T> work, Consumer<T> done, Progress shown, Consumer<Throwable> failed);
}
