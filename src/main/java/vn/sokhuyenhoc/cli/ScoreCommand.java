package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.work.Rescoring;

/** {@code score}: scores a round anew, by its own set or another, says who changes, and lets the results that build on it follow. */
@Command(name = "score", description = "${bundle:console.score}", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}")
    private String key;

    @Option(names = "--set", paramLabel = "ID", description = "${bundle:console.score_set}")
    private String set;

    @Option(names = "--changes", paramLabel = "OUT.xlsx", description = "${bundle:console.score_changes}")
    private Path changes;

    @Option(names = "--dry-run", description = "${bundle:console.dry_run}")
    private boolean dryRun;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            Round round = wiring.rounds().book().find(key);
            String by = set == null ? round.setId() : set;
            Rescoring rescoring = wiring.rounds().rescoring();
            Rescoring.Outcome plan = rescoring.plan(round, by, Progress.NONE);
            if (changes != null) {
                wiring.rounds().changes().write(plan, changes, Progress.NONE);
                program.print("changes", changes);
            }
            Rescoring.Outcome outcome = dryRun ? plan : rescoring.apply(round, by, Progress.NONE);
            program.print("forms", outcome.read());
            program.print("changed_points", outcome.lines().size());
            program.print("changed_results", outcome.lines().stream().filter(Rescoring.Line::isOfResult).count());
            program.print("unfitting", outcome.unfitting());
            if (!dryRun) {
                program.print("following", wiring.rounds().recount().apply(round.year()).size());
            }
            return Program.DONE;
        });
    }
}
