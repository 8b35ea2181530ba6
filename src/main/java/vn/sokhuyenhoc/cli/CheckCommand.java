package vn.sokhuyenhoc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.Checkup;
import vn.sokhuyenhoc.work.copies.CopyShelf;

/** {@code check}: scores every form anew and names each whose kept result differs; reads journal and log through, proves the newest copy. */
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
            boolean copied = copy(wiring);
            return report.differences().isEmpty() && report.isJournalWhole() && log.isEmpty() && copied ? Program.DONE
                : Program.SOME_REFUSED;
        });
    }

    /** Opens the newest copy and counts it; false where it is damaged. */
    private boolean copy(Wiring wiring) {
        Optional<CopyShelf.Kept> last = wiring.copies().shelf().all().stream().findFirst();
        program.print("last_copy", last.map(kept -> kept.file().toString()).orElseGet(() -> program.messages().get("console.copy_none")));
        if (last.isEmpty()) {
            return true;
        }
        try {
            CopyShelf.Sides sides = wiring.copies().shelf().compare(last.get().file());
            program.print("last_copy_at", sides.copy().name().at());
            program.print("changes_since_copy", sides.lostChanges());
            program.print("copy", program.messages().get("console.copy_whole"));
            return true;
        } catch (FaultException e) {
            program.print("copy", new Sentences(program.messages()).withCode(e));
            return false;
        }
    }
}
