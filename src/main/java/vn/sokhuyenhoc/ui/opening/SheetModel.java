package vn.sokhuyenhoc.ui.opening;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;

/** The recovery sheet offered as soon as the register is made, to be saved and printed; it can be made later as well. */
public final class SheetModel {
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final Doors.Sheet sheet;
    private final Prompts prompts;
    private final Messages messages;
    private final LongWork work;
    private final TaskRunner runner;
    private PrintModel printing;

    SheetModel(Doors.Sheet sheet, TaskRunner runner, Prompts prompts, Messages messages) {
        this.sheet = sheet;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.work = new LongWork(runner, prompts::fail);
    }

    /** Asks where to, and writes it there. */
    public void save() {
        prompts.saveFile(messages.get("opening.sheet.save"), messages.get("opening.sheet.file"), "pdf").ifPresent(out ->
            work.start(progress -> {
                sheet.write(out);
                return out;
            }, done -> saved.set(messages.get("opening.sheet.saved", done.getFileName().toString()))));
    }

    public void print() {
        printing().print(progress -> sheet.bytes(), messages.get("opening.sheet"));
    }

    /** Made when it is first asked for: there is nothing to print before the register is there. */
    PrintModel printing() {
        if (printing == null) {
            printing = new PrintModel(sheet.printing(), runner, prompts, messages);
        }
        return printing;
    }

    /** Where it was saved, as a sentence; empty before. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public LongWork work() {
        return work;
    }
}
