package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.copy.RegisterState;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.copies.Restoring;

/**
 * {@code restore FILE}: puts a copy in the place of the register of the data folder, or into an empty one. It says what is now and what the
 * copy has; what would be lost must be agreed to.
 */
@Command(name = "restore", description = "${bundle:console.restore}", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--yes", description = "${bundle:console.restore_yes}")
    private boolean yes;

    @Option(names = "--rebuild", description = "${bundle:console.restore_rebuild}")
    private boolean rebuild;

    @Override
    public Integer call() {
        Path folder = program.dataFolder();
        char[] password = program.password();
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = program.opening(folder, opened);
        if (opening.isFirstStart() || !opens(opening, password)) {
            CopyManifest copy = new Restoring(folder, program.clock()).put(file, password, rebuild);
            print("copy", copy.state());
            opening.open(password);
            opened.get().close();
        } else {
            replace(opened.get());
        }
        program.print("restored", file);
        return Program.DONE;
    }

    private boolean opens(Opening opening, char[] password) {
        try {
            opening.open(password);
            return true;
        } catch (FaultException e) {
            if (e.fault() == Fault.DATA_DAMAGED || e.fault() == Fault.DATABASE_GONE || e.fault() == Fault.KEYS_DAMAGED
                || e.fault() == Fault.DATA_NEWER && !rebuild) {
                return false;
            }
            throw e;
        }
    }

    private void replace(Database database) {
        try (Wiring wiring = Wiring.over(database, program.clock())) {
            CopyShelf.Sides sides = wiring.copies().shelf().compare(file);
            print("now", sides.now());
            print("copy", sides.copy().state());
            program.print("lost_changes", rebuild ? 0 : sides.lostChanges());
            sides.lost().forEach((deed, changes) -> program.print("since." + deed.name().toLowerCase(Locale.ROOT), changes));
            if (!yes) {
                throw new FaultException(Fault.RESTORE_NOT_CONFIRMED, sides.lostChanges());
            }
            wiring.copies().restoring().replace(wiring.copies().keeper(), file, rebuild)
                .ifPresent(kept -> program.print("replaced_kept_in", wiring.copies().shelf().folder().resolve(kept.name().file())));
        }
    }

    private void print(String side, RegisterState state) {
        program.print(side + ".changes", state.changes());
        for (Counted counted : Counted.values()) {
            program.print(side + "." + counted.name().toLowerCase(Locale.ROOT), counted.in(state));
        }
    }
}
