package vn.sokhuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.work.paper.CertificateOrder;
import vn.sokhuyenhoc.work.paper.Certificates;

/** {@code certificates}: numbers and prints the certificates of a round, laid out as on the screen the last time. */
@Command(name = "certificates", description = "${bundle:console.certificates}", mixinStandardHelpOptions = true)
final class CertificatesCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "OUT.pdf")
    private Path out;

    @Option(names = "--round", required = true, paramLabel = "KEY", description = "${bundle:console.round}")
    private String key;

    @Option(names = "--place", paramLabel = "P", description = "${bundle:console.place}")
    private String place;

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:console.date}")
    private LocalDate date;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            Round round = wiring.rounds().book().find(key);
            Certificates certificates = wiring.issued().certificates();
            Long placeId = place == null ? null : ExportCommand.place(wiring, place).id();
            List<Long> ids = certificates.find(round, placeId, Certificates.Which.ALL, "").stream().map(Recognition::id).toList();
            CertificateOrder order = new CertificateOrder(round, ids, date == null ? LocalDate.now(program.clock()) : date,
                wiring.issued().layouts().last());
            int pages = certificates.issue(order, "", out, Progress.NONE);
            program.print("file", out);
            program.print("rows", pages);
            return Program.DONE;
        });
    }
}
