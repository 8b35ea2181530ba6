package vn.sokhuyenhoc.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;

/** {@code round add}: opens an assessment round. */
@Command(name = "round", description = "${bundle:console.round_command}", mixinStandardHelpOptions = true)
final class RoundCommand {
    @ParentCommand
    private Program program;

    @Command(name = "add", description = "${bundle:console.round_add}", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "KEY") String key,
            @Option(names = "--title", required = true, paramLabel = "T", description = "${bundle:console.title}") Title title,
            @Option(names = "--set", required = true, paramLabel = "ID", description = "${bundle:console.set}") String set,
            @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:console.year}") int year,
            @Option(names = "--citation", defaultValue = "", paramLabel = "TEXT", description = "${bundle:console.citation}") String citation) {
        return program.over(wiring -> {
            String name = program.messages().get("console.round_name",
                program.messages().get("console.title." + title.name().toLowerCase(Locale.ROOT)), String.valueOf(year));
            Round round = wiring.rounds().book().add(new Round(0, key, title, year, name, citation, set));
            program.print("round", round.key());
            return Program.DONE;
        });
    }
}
