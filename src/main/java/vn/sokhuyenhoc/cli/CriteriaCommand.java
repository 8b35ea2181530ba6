package vn.sokhuyenhoc.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.text.Wording;

/** {@code criteria}: the shelf of criteria sets, and noting that one was compared with the paper copy. */
@Command(name = "criteria", description = "${bundle:console.criteria}", mixinStandardHelpOptions = true)
final class CriteriaCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        Wording wording = new Wording(program.messages());
        return program.over(wiring -> {
            wiring.shelf().all().forEach(e -> program.out().println(String.join("\t", e.set().id(), e.set().title().name(),
                e.standing().state().name(), wording.standing(e.standing()), e.set().name())));
            return Program.DONE;
        });
    }

    @Command(name = "checked", description = "${bundle:console.criteria_checked}", mixinStandardHelpOptions = true)
    int checked(@Parameters(paramLabel = "ID") String id,
                @Option(names = "--by", required = true, paramLabel = "NAME", description = "${bundle:console.checked_by}") String by,
                @Option(names = "--on", required = true, paramLabel = "DATE", description = "${bundle:console.checked_on}") LocalDate on) {
        return program.over(wiring -> {
            wiring.shelf().markChecked(id, by, on);
            program.print("criteria", id);
            return Program.DONE;
        });
    }
}
