package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;

/** {@code sample}: fills an empty data folder with the made-up commune. */
@Command(name = "sample", description = "${bundle:console.sample}", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        Path folder = program.dataFolder();
        AtomicReference<Database> opened = new AtomicReference<>();
        program.opening(folder, opened).createSample(program.password(), Progress.NONE);
        try (Wiring wiring = Wiring.over(opened.get(), program.clock())) {
            program.print("data", folder);
            program.print("office", wiring.offices().office().heading().issuer());
            program.print("people", wiring.register().countPeople());
            program.print("places", wiring.register().places().size());
            program.print("chapters", wiring.register().countChapters());
            wiring.rounds().book().all().forEach(r -> program.print("round", r.key()));
        }
        return Program.DONE;
    }
}
