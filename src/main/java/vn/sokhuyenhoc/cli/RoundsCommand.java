package vn.sokhuyenhoc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rounds}: the assessment rounds, one line each, the key first. */
@Command(name = "rounds", description = "${bundle:console.rounds}", mixinStandardHelpOptions = true)
final class RoundsCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            wiring.rounds().book().all().forEach(r -> program.out().println(String.join("\t", r.key(), String.valueOf(r.year()), r.title().name(),
                r.setId(), r.name())));
            return Program.DONE;
        });
    }
}
