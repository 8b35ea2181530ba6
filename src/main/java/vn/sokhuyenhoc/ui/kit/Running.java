package vn.sokhuyenhoc.ui.kit;

/** A hand on work that was started. */
@FunctionalInterface
public interface Running {
    /** Asks the work to stop: its next {@code Progress.at} throws {@code Progress.Stopped}. Work that is done is not changed. */
    void stop();
}
