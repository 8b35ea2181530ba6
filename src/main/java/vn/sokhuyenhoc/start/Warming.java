package vn.sokhuyenhoc.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ReadAhead;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;

/** Has read behind the first screen what the next ones need, a piece at a time. */
final class Warming {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private final ReadAhead ahead;
    private final TaskRunner runner;

    private Warming(Database database, TaskRunner runner) {
        this.ahead = new ReadAhead(database);
        this.runner = runner;
    }

    static void begin(Database database, TaskRunner runner) {
        Warming warming = new Warming(database, runner);
        warming.run(_ -> {
            boolean more = warming.ahead.next();
            // The key of the password took 64 MB for a moment; a window at rest gives them back.
            System.gc();
            return more;
        });
    }

    /** That a piece fails matters to nobody: the register was closed meanwhile, or whoever needs it is told then. */
    private void run(Work<Boolean> piece) {
        runner.run(piece, this::goOn, Progress.NONE, failure -> LOG.warn("not read ahead", failure));
    }

    private void goOn(boolean more) {
        if (more) {
            run(_ -> ahead.next());
        }
    }
}
