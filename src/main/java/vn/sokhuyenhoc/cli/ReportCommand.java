package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.start.Wiring;

/** {@code export report KIND OUT --year Y}: a report to the body above; without a kind it lists the kinds with their endings. */
@Command(name = "report", description = "${bundle:console.export_report}", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @ParentCommand
    private ExportCommand export;
    @Spec
    private CommandSpec spec;
    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "${bundle:console.report_kind}")
    private String kind;
    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.(pdf,docx,xlsx)", description = "${bundle:console.out}")
    private Path out;
    @Option(names = "--year", paramLabel = "Y", description = "${bundle:console.report_year}")
    private Integer year;
    @Option(names = "--number", defaultValue = "", paramLabel = "N", description = "${bundle:console.number}")
    private String number;
    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:console.date}")
    private LocalDate date;

    @Override
    public Integer call() {
        if (kind == null) {
            Arrays.stream(ReportKind.values()).forEach(one -> export.program().out().println(low(one) + "\t"
                + String.join(",", List.of(Format.PDF.ending(), Format.WORD.ending(), Format.EXCEL.ending()))));
            return Program.DONE;
        }
        ReportKind wanted = Arrays.stream(ReportKind.values()).filter(one -> low(one).equalsIgnoreCase(kind.replace('-', '_'))).findFirst()
            .orElseThrow(() -> new ParameterException(spec.commandLine(), kind));
        if (out == null || year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ParameterException(spec.commandLine(), out == null ? "OUT" : "--year");
        }
        Format format = Arrays.stream(Format.values()).filter(one -> out.toString().toLowerCase(Locale.ROOT).endsWith("." + one.ending()))
            .findFirst().orElseThrow(() -> new ParameterException(spec.commandLine(), out.toString()));
        return export.program().over(wiring -> write(wiring, wanted, format));
    }

    private int write(Wiring wiring, ReportKind wanted, Format format) {
        LocalDate day = date == null ? LocalDate.now(export.program().clock()) : date;
        Report report = wiring.reporting().made().book().of(wanted, year);
        int rows = wiring.reporting().made().desk().write(new ReportOrder(wanted, year, day, number), format, out, Progress.NONE);
        export.program().print("missing", report.holes().size());
        return export.written(out, rows);
    }

    private static String low(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
