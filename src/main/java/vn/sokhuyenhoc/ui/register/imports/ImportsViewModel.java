package vn.sokhuyenhoc.ui.register.imports;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ImportBook.Entry;
import vn.sokhuyenhoc.work.ImportBook.Undone;
import vn.sokhuyenhoc.work.ImportBook;

/** What was imported, newest first; for the one chosen, what taking it back would do, or did. */
public final class ImportsViewModel {
    private final ImportBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Entry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Undone> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Undone> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper wanted = new ReadOnlyLongWrapper();
    private final LongWork undoing;
    private int question;

    public ImportsViewModel(ImportBook book, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.undoing = new LongWork(runner, prompts::fail);
    }

    /** Reads the list anew and chooses the import of that number; 0 keeps the one that is chosen, or takes the newest. */
    void load(long number) {
        long keep = number > 0 || chosen.get() == null ? number : chosen.get().number();
        runner.run(progress -> book.all(), all -> {
            entries.setAll(all);
            Entry entry = all.stream().filter(e -> e.number() == keep).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
            wanted.set(0);
            wanted.set(entry == null ? 0 : entry.number());
            choose(entry);
        });
    }

    /** The import at hand, or null; what taking it back would do is looked up. */
    void choose(Entry entry) {
        int mine = ++question;
        chosen.set(entry);
        plan.set(null);
        if (done.get() != null && (entry == null || done.get().number() != entry.number())) {
            done.set(null);
        }
        if (entry != null && entry.undoneAt() == null) {
            runner.run(progress -> book.plan(entry.number()), answer -> {
                if (mine == question) {
                    plan.set(answer);
                }
            });
        }
    }

    /** Takes the import at hand back, after asking. */
    void undo() {
        if (plan.get() == null || undoing.runningProperty().get()) {
            return;
        }
        Undone would = plan.get();
        String number = String.valueOf(would.number());
        if (prompts.confirm(messages.get("imports.question", number, ImportWords.would(messages, chosen.get(), would)),
            messages.get("imports.undo", number))) {
            undoing.start(progress -> book.undo(would.number(), progress), undone -> {
                done.set(undone);
                prompts.tell(messages.get("imports.undone", number));
                load(0);
            });
        }
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ReadOnlyObjectProperty<Entry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Null while it is looked up, and where the import was taken back before. */
    ReadOnlyObjectProperty<Undone> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What was done just now to the import at hand, or null. */
    ReadOnlyObjectProperty<Undone> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** The number of the import to be chosen in the list; 0 for none. */
    ReadOnlyLongProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    LongWork undoing() {
        return undoing;
    }
}
