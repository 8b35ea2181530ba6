package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.start.GuideFiles;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.FormPapers;

/**
 * {@code export people | roster | list | slip | roll | blank-forms | covers | balance | practice-forms | guide | key-card | document | report}:
 * hands lists and papers over as files.
 */
@Command(name = "export", description = "${bundle:console.export}", mixinStandardHelpOptions = true,
    subcommands = {DocumentCommand.class, ReportCommand.class})
final class ExportCommand {
    @ParentCommand
    private Program program;

    @Spec
    private CommandSpec spec;

    @Command(name = "people", description = "${bundle:console.export_people}", mixinStandardHelpOptions = true)
    int people(@Parameters(paramLabel = "OUT.xlsx") Path out,
               @Option(names = "--full-id", description = "${bundle:console.full_id}") boolean fullId,
               @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place) {
        return program.over(wiring -> {
            Long placeId = place == null ? null : place(wiring, place).id();
            PersonFilter.Where where = PersonFilter.Where.place(placeId);
            PersonFilter filter = new PersonFilter("", where, PersonFilter.Who.PRESENT, PersonFilter.Order.NAME, false);
            return written(out, wiring.publishing().people(filter, fullId, out, Progress.NONE));
        });
    }

    @Command(name = "roster", description = "${bundle:console.export_roster}", mixinStandardHelpOptions = true)
    int roster(@Parameters(paramLabel = "OUT.xlsx") Path out,
               @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
               @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place,
               @Option(names = "--full-id", description = "${bundle:console.full_id}") boolean fullId) {
        return program.over(wiring -> {
            Round round = wiring.rounds().book().find(key);
            ResultFilter filter = ResultFilter.of(round.id(), place == null ? null : place(wiring, place).id(), ResultFilter.Which.ALL);
            return written(out, wiring.publishing().roster(round, filter, fullId, out, Progress.NONE));
        });
    }

    @Command(name = "list", description = "${bundle:console.export_list}", mixinStandardHelpOptions = true)
    int list(@Parameters(paramLabel = "OUT.pdf") Path out,
             @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
             @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place,
             @Option(names = "--number", defaultValue = "", paramLabel = "N", description = "${bundle:console.number}") String number,
             @Option(names = "--date", paramLabel = "DATE", description = "${bundle:console.date}") LocalDate date) {
        return program.over(wiring -> {
            PaperOrder order = new PaperOrder(PaperKind.CERTIFICATION, wiring.rounds().book().find(key), place == null ? null : place(wiring, place),
                number, date == null ? LocalDate.now(program.clock()) : date);
            return written(out, wiring.making().write(order, PaperKind.Format.PDF, out, Progress.NONE));
        });
    }

    @Command(name = "slip", description = "${bundle:console.export_slip}", mixinStandardHelpOptions = true)
    int slip(@Parameters(paramLabel = "OUT.pdf") Path out,
             @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
             @Option(names = "--serial", required = true, paramLabel = "N", description = "${bundle:console.serial}") String serial) {
        return program.over(wiring -> {
            Round round = wiring.rounds().book().find(key);
            Result result = wiring.rounds().book().result(round, serial);
            wiring.publishing().slip(round, result.id(), out);
            program.print("file", out);
            program.print("name", result.subject().name());
            program.print("reason", new Wording(program.messages()).reason(result.score()));
            return Program.DONE;
        });
    }

    @Command(name = "roll", description = "${bundle:console.export_roll}", mixinStandardHelpOptions = true)
    int roll(@Parameters(paramLabel = "OUT.(xlsx,pdf)") Path out,
             @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
             @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place) {
        return program.over(wiring -> {
            FormPapers.Wanted wanted = wanted(wiring, key, place, 0);
            boolean pages = out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
            return written(out, pages ? wiring.papers().write(FormPapers.Kind.ROLL, wanted, out, Progress.NONE)
                : wiring.papers().rollSheet(wanted, out, Progress.NONE));
        });
    }

    @Command(name = "blank-forms", description = "${bundle:console.export_forms}", mixinStandardHelpOptions = true)
    int forms(@Parameters(paramLabel = "OUT.pdf") Path out,
              @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
              @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place,
              @Option(names = "--empty", defaultValue = "0", paramLabel = "N", description = "${bundle:console.empty}") int empty) {
        return program.over(wiring -> written(out,
            wiring.papers().write(FormPapers.Kind.FORMS, wanted(wiring, key, place, empty), out, Progress.NONE)));
    }

    @Command(name = "covers", description = "${bundle:console.export_covers}", mixinStandardHelpOptions = true)
    int covers(@Parameters(paramLabel = "OUT.pdf") Path out,
               @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key,
               @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}") String place) {
        return program.over(wiring -> written(out,
            wiring.papers().write(FormPapers.Kind.COVERS, wanted(wiring, key, place, 0), out, Progress.NONE)));
    }

    Program program() {
        return program;
    }

    private static FormPapers.Wanted wanted(Wiring wiring, String key, String place, int empty) {
        return new FormPapers.Wanted(wiring.rounds().book().find(key), place == null ? null : place(wiring, place), empty);
    }

    @Command(name = "balance", description = "${bundle:console.export_balance}", mixinStandardHelpOptions = true)
    int balance(@Parameters(paramLabel = "OUT.(xlsx|pdf)") Path out,
                @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}") String key) {
        if (!out.toString().toLowerCase(Locale.ROOT).matches("(?s).+\\.(xlsx|pdf)")) {
            throw new ParameterException(spec.commandLine(), out.toString());
        }
        return program.over(wiring -> {
            Round round = wiring.rounds().book().find(key);
            Balance balance = wiring.balances().balance().of(round);
            int rows = wiring.balances().paper().write(round, balance, LocalDate.now(program.clock()), out);
            program.print("off", balance.off());
            return written(out, rows);
        });
    }

    @Command(name = "practice-forms", description = "${bundle:console.export_practice}", mixinStandardHelpOptions = true)
    int practice(@Parameters(paramLabel = "OUT.pdf") Path out,
                 @Option(names = "--number", defaultValue = "1", paramLabel = "N", description = "${bundle:console.stack}") int number) {
        return program.over(wiring -> written(out, wiring.practice().write(
            wiring.rounds().book().all().stream().findFirst().map(wiring.rounds().book()::set).orElse(null), number, out)));
    }

    @Command(name = "guide", description = "${bundle:console.export_guide}", mixinStandardHelpOptions = true)
    int guide(@Parameters(paramLabel = "OUT.pdf") Path out) {
        GuideFiles.guide(out);
        program.print("file", out);
        return Program.DONE;
    }

    @Command(name = "key-card", description = "${bundle:console.export_key_card}", mixinStandardHelpOptions = true)
    int keyCard(@Parameters(paramLabel = "OUT.pdf") Path out) {
        GuideFiles.keyCard(program.dataFolder(), out);
        program.print("file", out);
        return Program.DONE;
    }

    int written(Path out, int rows) {
        program.print("file", out);
        program.print("rows", rows);
        return Program.DONE;
    }

    static Place place(Wiring wiring, String name) {
        return new PlaceFinder(wiring.register().places(), "").find(name)
            .or(() -> new PlaceFinder(wiring.register().placesWithForms(), "").find(name))
            .orElseThrow(() -> new FaultException(Fault.PLACE_UNKNOWN, name));
    }
}
