package vn.sokhuyenhoc.ui.kit.print;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.document.PrintOrder;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.paper.Printing;

/** The question on which printer, how often and which pages a paper is to be printed, and its printing. */
public final class PrintModel {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,5})\\s*(?:[-–]\\s*(\\d{1,5})\\s*)?");
    private static final String ONCE = "1";

    private final Printing printing;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final LongWork work;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<String> printer = new SimpleObjectProperty<>();
    private final StringProperty copies = new SimpleStringProperty(ONCE);
    private final StringProperty pages = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public PrintModel(Printing printing, TaskRunner runner, Prompts prompts, Messages messages) {
        this.printing = printing;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.work = new LongWork(runner, prompts::fail);
        copies.subscribe(() -> message.set(""));
        pages.subscribe(() -> message.set(""));
    }

    /** Looks for printers and, where there are any, asks. */
    public void ask() {
        runner.run(progress -> printing.printers(), this::open);
    }

    private void open(List<String> found) {
        printers.setAll(found);
        printer.set(found.getFirst());
        copies.set(ONCE);
        pages.set("");
        open.set(true);
    }

    /** The clerk thought better of it. */
    public void leave() {
        open.set(false);
    }

    /**
     * Prints what was asked for, and closes the question; while something is printed or what was typed cannot be, nothing happens.
     *
     * @param pdf  makes the paper, whole
     * @param name what the printer's queue shows
     */
    public void print(Work<byte[]> pdf, String name) {
        Optional<PrintOrder> wanted = order();
        if (wanted.isEmpty() || work.runningProperty().get()) {
            return;
        }
        PrintOrder order = wanted.get();
        open.set(false);
        work.start(progress -> printing.print(pdf.run(progress), order, name),
            sent -> prompts.tell(messages.get("kit.print.sent", sent, order.copies(), order.printer())));
    }

    private Optional<PrintOrder> order() {
        String often = copies.get().strip();
        Matcher range = RANGE.matcher(pages.get());
        boolean all = pages.get().isBlank();
        if (!often.matches("\\d{1,3}") || Integer.parseInt(often) < 1 || Integer.parseInt(often) > PrintOrder.MOST_COPIES) {
            message.set(messages.get("kit.print.wrong_copies", PrintOrder.MOST_COPIES));
            return Optional.empty();
        }
        if (all) {
            return Optional.of(new PrintOrder(printer.get(), Integer.parseInt(often), 1, PrintOrder.END));
        }
        int first = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int last = first > 0 && range.group(2) != null ? Integer.parseInt(range.group(2)) : first;
        if (first < 1 || last < first) {
            message.set(messages.get("kit.print.wrong_pages"));
            return Optional.empty();
        }
        return Optional.of(new PrintOrder(printer.get(), Integer.parseInt(often), first, last));
    }

    /** Whether the question is asked now. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObservableList<String> printers() {
        return printers;
    }

    public ObjectProperty<String> printerProperty() {
        return printer;
    }

    public StringProperty copiesProperty() {
        return copies;
    }

    /** Such as 3 or 2-5; empty for all. */
    public StringProperty pagesProperty() {
        return pages;
    }

    /** What is wrong with what was typed; empty where nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public LongWork work() {
        return work;
    }
}
