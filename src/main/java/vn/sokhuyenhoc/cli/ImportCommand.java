package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.work.FormsPreview;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.PeoplePreview;
import vn.sokhuyenhoc.work.RefusedRows.Refused;

/** {@code import people} and {@code import forms}: bring an office list in as it is. */
@Command(name = "import", description = "${bundle:console.import}", mixinStandardHelpOptions = true)
final class ImportCommand {
    @ParentCommand
    private Program program;

    /** What both imports can be told. */
    static final class Options {
        @Option(names = "--dry-run", description = "${bundle:console.dry_run}")
        private boolean dryRun;

        @Option(names = "--report", paramLabel = "OUT.xlsx", description = "${bundle:console.report}")
        private Path report;

        @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:console.sheet}")
        private String sheet;

        @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:console.place_of_list}")
        private String place;

        @Option(names = "--keep-letters", description = "${bundle:console.keep_letters}")
        private boolean keepLetters;
    }

    @Command(name = "people", description = "${bundle:console.import_people}", mixinStandardHelpOptions = true)
    int people(@Parameters(paramLabel = "FILE") Path file, @Mixin Options options) {
        return program.over(wiring -> {
            PeoplePreview preview = wiring.lists().people().preview(open(wiring, file, options));
            List<Refused> told = Stream.concat(preview.refused().stream(), preview.warned().stream())
                .map(r -> new Refused(r.row(), r.problems())).toList();
            Imported done = options.dryRun ? new Imported(0, preview.rows().size(), preview.taken().size(), preview.refused().size())
                : wiring.lists().people().write(preview, Progress.NONE);
            return finish(wiring, preview.file(), done, told, options);
        });
    }

    @Command(name = "forms", description = "${bundle:console.import_forms}", mixinStandardHelpOptions = true)
    int forms(@Parameters(paramLabel = "FILE") Path file, @Mixin Options options,
              @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String round) {
        return program.over(wiring -> {
            FormsPreview preview = wiring.lists().forms().preview(open(wiring, file, options), wiring.rounds().book().find(round));
            List<Refused> told = preview.rows().stream().map(r -> new Refused(r.row(), r.problems())).toList();
            Imported done = options.dryRun ? new Imported(0, preview.rows().size(), preview.taken().size(), preview.refused().size())
                : wiring.lists().forms().write(preview, Progress.NONE);
            return finish(wiring, preview.file(), done, told, options);
        });
    }

    private static ListFile open(Wiring wiring, Path path, Options options) {
        ListFiles files = options.keepLetters ? wiring.lists().files().keepingLetters() : wiring.lists().files();
        ListFile file = files.open(path);
        ListFile chosen = wiring.lists().memory().recall(options.sheet == null ? file : files.choose(file, options.sheet));
        return options.place == null ? chosen : chosen.withPlace(options.place);
    }

    private int finish(Wiring wiring, ListFile file, Imported done, List<Refused> told, Options options) {
        program.print("file", file.path());
        program.print("sheet", file.sheet().name());
        if (file.old().count() > 0) {
            program.print("converted", file.old().count());
        }
        program.print("read", done.read());
        program.print("taken", done.taken());
        program.print("refused", done.refused());
        if (!options.dryRun) {
            program.print("import", done.number());
        }
        if (options.report != null) {
            wiring.lists().refused().write(file, told, options.report);
            program.print("report", options.report);
        }
        if (done.refused() > 0) {
            program.out().println(program.messages().get("console.some_refused", done.refused()));
        }
        return done.refused() == 0 ? Program.DONE : Program.SOME_REFUSED;
    }
}
