package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.work.paper.PaperMaking;

/** {@code export document KIND OUT}: any paper of a round; without a kind it lists the kinds with their endings and fields. */
@Command(name = "document", description = "${bundle:console.export_document}", mixinStandardHelpOptions = true)
final class DocumentCommand implements Callable<Integer> {
    @ParentCommand
    private ExportCommand export;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "${bundle:console.kind}")
    private String kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.(pdf,docx,xlsx)", description = "${bundle:console.out}")
    private Path out;

    @Option(names = "--round", paramLabel = "KEY", description = "${bundle:console.round}")
    private String round;

    @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}")
    private String place;

    @Option(names = "--number", defaultValue = "", paramLabel = "N", description = "${bundle:console.number}")
    private String number;

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:console.date}")
    private LocalDate date;

    @Option(names = "--field", paramLabel = "NAME=TEXT", description = "${bundle:console.field}")
    private Map<String, String> fields = new HashMap<>();

    @Option(names = "--village-pages", description = "${bundle:console.village_pages}")
    private boolean apart;

    @Override
    public Integer call() {
        if (kind == null) {
            Arrays.stream(PaperKind.values()).filter(PaperMaking::makes).forEach(one -> export.program().out().println(line(one)));
            return Program.DONE;
        }
        PaperKind wanted = named(PaperKind.values(), kind);
        if (out == null || round == null && wanted.hasRound()) {
            throw new ParameterException(spec.commandLine(), out == null ? "OUT" : "--round");
        }
        Format format = wanted.formats().stream().filter(one -> out.toString().toLowerCase(Locale.ROOT).endsWith("." + one.ending())).findFirst()
            .orElseThrow(() -> new ParameterException(spec.commandLine(), out.toString()));
        Map<Field, String> answers = new HashMap<>();
        fields.forEach((name, text) -> answers.put(named(Field.values(), name), text));
        return export.program().over(wiring -> write(wiring, wanted, format, answers));
    }

    private int write(Wiring wiring, PaperKind wanted, Format format, Map<Field, String> answers) {
        Round of = round == null ? null : wiring.rounds().book().find(round);
        LocalDate day = date == null ? LocalDate.now(export.program().clock()) : date;
        Place village = place == null ? null : ExportCommand.place(wiring, place);
        PaperOrder order = new PaperOrder(wanted, of, village, number, day, answers, false, 0, apart);
        return export.written(out, wiring.making().write(order, format, out, Progress.NONE));
    }

    private static String line(PaperKind kind) {
        String endings = kind.formats().stream().map(Format::ending).collect(Collectors.joining(","));
        String asked = kind.fields().stream().map(Enum::name).collect(Collectors.joining(","));
        return List.of(kind.name().toLowerCase(Locale.ROOT), endings, asked).stream().collect(Collectors.joining("\t")).stripTrailing();
    }

    private <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name.replace('-', '_'))).findFirst()
            .orElseThrow(() -> new ParameterException(spec.commandLine(), name));
    }
}
