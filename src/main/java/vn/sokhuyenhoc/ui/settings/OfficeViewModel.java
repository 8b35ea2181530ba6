package vn.sokhuyenhoc.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import vn.sokhuyenhoc.domain.office.EarlierOffice;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.paper.OfficeKey;

/** The section on the office itself: loads it, keeps what was changed, or puts back what is kept. */
public final class OfficeViewModel {
    private final ReadOnlyObjectWrapper<Office> office = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyListWrapper<EarlierOffice> earlier = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper publicKey = new ReadOnlyStringWrapper("");
    private final OfficeBook book;
    private final OfficeKey key;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final OfficeForm form;

    public OfficeViewModel(OfficeBook book, OfficeKey key, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.key = key;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.form = new OfficeForm(messages);
    }

    /** Loads what is kept. What the clerk has changed meanwhile and not yet kept stays in the form. */
    public void load() {
        runner.run(progress -> book.earlier(), earlier::setAll);
        runner.run(progress -> key.publicKey(), publicKey::set);
        runner.run(progress -> book.office(), kept -> {
            boolean untouched = office.get() == null || form.firstWrong().isEmpty() && form.office().equals(office.get());
            office.set(kept);
            if (untouched) {
                form.show(kept);
            }
        });
    }

    /** Keeps the form. Answers the id of the first input that is wrong; then nothing was kept. */
    public Optional<String> save() {
        Optional<String> wrong = form.firstWrong();
        if (wrong.isEmpty()) {
            Office filled = form.office();
            runner.run(progress -> {
                book.save(filled);
                return filled;
            }, kept -> {
                office.set(kept);
                prompts.tell(messages.get("settings.office.saved"));
            });
        }
        return wrong;
    }

    /** Puts back what is kept. */
    public void putBack() {
        if (office.get() != null) {
            form.show(office.get());
        }
    }

    public OfficeForm form() {
        return form;
    }

    /** What the association was called before, newest first. */
    public ReadOnlyListProperty<EarlierOffice> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** For others to check the office's papers with; empty until it was loaded. */
    public ReadOnlyStringProperty publicKeyProperty() {
        return publicKey.getReadOnlyProperty();
    }

    /** What is kept; null until it was loaded. */
    public ReadOnlyObjectProperty<Office> officeProperty() {
        return office.getReadOnlyProperty();
    }
}
