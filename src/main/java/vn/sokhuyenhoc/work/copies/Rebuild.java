package vn.sokhuyenhoc.work.copies;

import java.time.LocalDateTime;
import vn.sokhuyenhoc.store.RegisterRebuild;

/**
 * From what a register that does not open any more can be made again.
 *
 * @param ofNewer whether it is whole, but written by a newer program
 */
public record Rebuild(RegisterRebuild plan, boolean ofNewer) {

    /** When the copy was made. */
    public LocalDateTime at() {
        return plan.copy().manifest().name().at();
    }

    /** Changes after the copy that the journal does again. */
    public long again() {
        return plan.again();
    }

    /** Whether nothing is lost, as the journal goes on from the copy. */
    public boolean isComplete() {
        return plan.complete();
    }

    /** Name of the copy's file. */
    public String file() {
        return plan.copy().path().getFileName().toString();
    }
}
