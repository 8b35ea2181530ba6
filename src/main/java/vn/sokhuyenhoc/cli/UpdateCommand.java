package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Running;
import vn.sokhuyenhoc.work.update.Shelf;
import vn.sokhuyenhoc.work.update.UpdateDesk;

/**
 * {@code update FILE}: takes a newer version from a signed file. {@code update --back}: uses the version before again, also where no register
 * opens.
 */
@Command(name = "update", description = "${bundle:console.update}", mixinStandardHelpOptions = true)
final class UpdateCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--dry-run", description = "${bundle:console.update_dry_run}")
    private boolean dryRun;

    @Option(names = "--yes", description = "${bundle:console.update_yes}")
    private boolean yes;

    /** One or the other. */
    private static final class What {
        @Parameters(paramLabel = "FILE", description = "${bundle:console.update_file}")
        private Path file;

        @Option(names = "--back", description = "${bundle:console.update_back}")
        private boolean back;
    }

    @Override
    public Integer call() {
        if (what.back) {
            back(Running.shelf());
            return Program.DONE;
        }
        return program.over(wiring -> {
            UpdateDesk desk = wiring.copies().updates();
            UpdateDesk.Offer offer = desk.look(what.file);
            program.print("version", offer.manifest().version().text());
            program.print("system", offer.manifest().system());
            program.print("made", offer.manifest().made());
            program.print("bytes", offer.manifest().bytes());
            program.print("tables", offer.tables() ? "changed" : "same");
            offer.manifest().notes().forEach(note -> program.print("note", note));
            if (!dryRun) {
                UpdateDesk.Taken taken = desk.take(what.file, Progress.NONE);
                program.print("before", taken.before().text());
                program.print("copy", taken.copy().name().file());
                program.print("program", desk.shelf().versions().home(taken.version()));
            }
            return Program.DONE;
        });
    }

    private void back(Shelf shelf) {
        Shelf.Back way = shelf.back().orElseThrow(() -> new FaultException(Fault.NO_VERSION_BEFORE));
        program.print("version", way.from().text());
        program.print("before", way.before().text());
        program.print("tables", way.tables() ? "changed" : "same");
        program.print("copy", way.copy());
        if (way.tables() && !yes) {
            throw new FaultException(Fault.STEP_BACK_LOSES, way.before().text(), way.from().text(), way.copy());
        }
        if (!dryRun) {
            shelf.stepBack();
            program.print("from_next_start", way.before().text());
        }
    }
}
