package vn.sokhuyenhoc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.Checkup;

/** {@code check}: scores every form anew and names each whose kept result differs; reads the journal through. */
@Command(name = "check", description = "${bundle:console.check}", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            Checkup.Report report = wiring.checkup().run(Progress.NONE);
            program.print("forms", report.forms());
            program.print("changes", report.changes());
            program.print("differences", report.differences().size());
            report.differences().forEach(d -> program.print("different", d));
            program.print("journal_entries", report.journal().entries());
            program.print("journal_last", report.journal().lastNumber());
            program.print("journal", program.messages().get(report.isJournalWhole() ? "console.journal_whole" : "console.journal_spoilt"));
            Optional<FaultException> log = wiring.safety().log().check();
            program.print("log", log.map(new Sentences(program.messages())::of).orElse(program.messages().get("console.log_whole")));
            return report.differences().isEmpty() && report.isJournalWhole() && log.isEmpty() ? Program.DONE : Program.SOME_REFUSED;
        });
    }
}
