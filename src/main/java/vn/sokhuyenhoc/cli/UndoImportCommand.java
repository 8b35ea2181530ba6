package vn.sokhuyenhoc.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.work.ImportBook;

/** {@code undo-import}: takes one import back and nothing else; names who stays because something hangs on them by now. */
@Command(name = "undo-import", description = "${bundle:console.undo_import}", mixinStandardHelpOptions = true)
final class UndoImportCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "N", description = "${bundle:console.import_number}")
    private long number;

    @Override
    public Integer call() {
        return program.over(wiring -> {
            ImportBook.Undone done = wiring.lists().imports().undo(number, Progress.NONE);
            program.print("undone", done.number());
            program.print("people", done.people());
            program.print("forms", done.forms());
            program.print("fields", done.fills());
            int kept = done.kept().size() + done.changedForms();
            program.print("kept", kept);
            done.kept().forEach(k -> program.print("kept_person", Serial.of(k.serial()) + " " + k.name() + " ("
                + program.messages().get("imports.reason." + k.reason().name().toLowerCase(Locale.ROOT)) + ")"));
            return kept == 0 ? Program.DONE : Program.SOME_REFUSED;
        });
    }
}
