package vn.sokhuyenhoc.ui.templates;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.paper.TemplateDesk;

/** The office's own Word templates: which kinds have one, the names that may stand in it, and what is wrong with a file. */
public final class TemplatesViewModel {
    private static final String WORD = PaperKind.Format.WORD.ending();

    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final PaperNames words;
    private final ObservableList<TemplateDesk.Kind> kinds = FXCollections.observableArrayList();
    private final ObservableList<TemplateDesk.Name> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TemplateDesk.Kind> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private int query;

    public TemplatesViewModel(TemplateDesk desk, TaskRunner runner, Prompts prompts, Messages messages) {
        this.desk = desk;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.words = new PaperNames(messages);
    }

    /** Reads everything anew; what was chosen stays. */
    public void load() {
        PaperKind before = chosen.get() == null ? null : chosen.get().kind();
        runner.run(progress -> desk.kinds(), found -> {
            kinds.setAll(found);
            chosen.set(found.stream().filter(kind -> kind.kind() == before).findFirst().orElse(null));
        });
    }

    /** Brings a kind to the front, with the names for its template. */
    public void choose(TemplateDesk.Kind kind) {
        if (kind == null || chosen.get() != null && chosen.get().kind() == kind.kind()) {
            return;
        }
        chosen.set(kind);
        trouble.set("");
        names.clear();
        int asked = ++query;
        runner.run(progress -> desk.names(kind.kind()), found -> {
            if (asked == query) {
                names.setAll(found);
            }
        }, Progress.NONE, failure -> {
            if (asked == query) {
                failed(failure);
            }
        });
    }

    /** That a kind has no example yet is no failure: it is said beside it. */
    private void failed(Throwable failure) {
        if (failure instanceof FaultException) {
            trouble.set(new Sentences(messages).of(failure));
        } else {
            prompts.fail(failure);
        }
    }

    /** Writes the template of the chosen kind to a file, to be edited. */
    public void take() {
        PaperKind kind = chosen.get().kind();
        String name = words.file(new PaperOrder(kind, null, null, "", null), PaperKind.Format.WORD);
        prompts.saveFile(messages.get("templates.take"), messages.get("templates.file", name), WORD).ifPresent(out -> runner.run(progress -> {
            desk.take(kind, out);
            return out;
        }, done -> prompts.tell(messages.get("templates.taken_out", words.name(kind), out.getFileName().toString()))));
    }

    /** Takes an edited file as the template of the chosen kind. */
    public void put() {
        PaperKind kind = chosen.get().kind();
        prompts.openFile(messages.get("templates.put"), WORD).ifPresent(file -> runner.run(progress -> desk.put(kind, file), outcome -> {
            String lines = String.join("\n", outcome.problems());
            trouble.set(outcome.taken() ? lines : messages.get("templates.refused", file.getFileName().toString()) + "\n" + lines);
            if (outcome.taken()) {
                prompts.tell(messages.get("templates.put_done", words.name(kind)));
                load();
            }
        }));
    }

    /** The program's own layout again; the office's own is offered back. */
    public void remove() {
        PaperKind kind = chosen.get().kind();
        runner.run(progress -> desk.remove(kind), own -> {
            trouble.set("");
            prompts.tell(messages.get("templates.removed", words.name(kind)), () -> putBack(kind, own));
            load();
        });
    }

    private void putBack(PaperKind kind, byte[] own) {
        runner.run(progress -> {
            desk.putBack(kind, own);
            return kind;
        }, done -> {
            prompts.tell(messages.get("templates.back", words.name(done)));
            load();
        });
    }

    /** Empty while there is no round. */
    public ObservableList<TemplateDesk.Kind> kinds() {
        return kinds;
    }

    /** That may stand in a template of the chosen kind. */
    public ObservableList<TemplateDesk.Name> names() {
        return names;
    }

    public ReadOnlyObjectProperty<TemplateDesk.Kind> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is wrong with the file that was to be a template, line by line; empty where nothing is. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
