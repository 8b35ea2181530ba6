package vn.sokhuyenhoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.CopyMoment;
import vn.sokhuyenhoc.work.copies.CopyKeeper;

/** {@code backup OUT}: a copy of the register, opened again and counted. */
@Command(name = "backup", description = "${bundle:console.backup}", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "OUT", description = "${bundle:console.backup_out}")
    private Path out;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            CopyKeeper keeper = wiring.copies().keeper();
            CopyMoment moment = keeper.begin(CopyReason.ASKED).moment();
            Path target = Files.isDirectory(out) ? out.resolve(moment.name().file()) : out;
            CopyManifest copy = keeper.write(moment, target, Progress.NONE);
            keeper.note(target.getFileName().toString());
            program.print("file", target);
            program.print("changes", copy.state().changes());
            for (Counted counted : Counted.values()) {
                program.print(counted.name().toLowerCase(Locale.ROOT), counted.in(copy.state()));
            }
            return Program.DONE;
        });
    }
}
