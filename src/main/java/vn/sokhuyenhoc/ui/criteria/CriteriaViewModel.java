package vn.sokhuyenhoc.ui.criteria;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.SetProblem;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.CriteriaDrafts;
import vn.sokhuyenhoc.work.CriteriaFiles;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The criteria shelf: what stands on it, the item in front, and what the clerk may do with it. */
public final class CriteriaViewModel {
    private final ObservableList<CriteriaShelf.Item> items = FXCollections.observableArrayList();
    private final ObjectProperty<CriteriaShelf.Item> front = new SimpleObjectProperty<>();
    private final ObjectProperty<CriteriaShelf.Item> beside = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>();
    private final Jobs jobs;
    private final Desk desk;
    private final CheckingModel checking;
    private final EditorViewModel editor;

    /** What is done with sets. */
    public record Jobs(CriteriaShelf shelf, CriteriaDrafts drafts, CriteriaFiles files) {
    }

    /** What lies around the screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    /** A file from which nothing was taken, and one sentence for each thing wrong with it. */
    public record Refused(String file, List<String> problems) {
    }

    public CriteriaViewModel(Jobs jobs, Desk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.checking = new CheckingModel(jobs.shelf(), () -> front.get().head(), this::load, desk);
        this.editor = new EditorViewModel(jobs.drafts(), desk, id -> load(item -> item.draft() == 0 && item.head().id().equals(id)), this::load);
        front.subscribe((was, is) -> {
            checking.openProperty().set(false);
            if (is == null || !is.isSame(was)) {
                beside.set(null);
                refused.set(null);
            }
        });
    }

    /** Loads the shelf; the item in front stays there. */
    public void load() {
        CriteriaShelf.Item stays = front.get();
        load(item -> item.isSame(stays));
    }

    /** Loads the shelf with the set of this id in front; an empty id leaves the one that is. */
    public void open(String id) {
        if (id.isEmpty()) {
            load();
        } else {
            load(item -> item.head().id().equals(id));
        }
    }

    private void load(Predicate<CriteriaShelf.Item> wanted) {
        desk.runner().run(progress -> jobs.shelf().items(), all -> {
            items.setAll(all);
            front.set(Stream.concat(all.stream().filter(wanted), all.stream()).findFirst().orElse(null));
        });
    }

    /** Begins a new version of the set in front, or fills the frame in; the editor opens. */
    public void newVersion() {
        String id = front.get().head().id();
        desk.runner().run(progress -> jobs.drafts().newVersion(id), this::edit);
    }

    /** Opens the editor on the draft in front, or on a correction of the set in front. */
    public void edit() {
        CriteriaShelf.Item item = front.get();
        if (item.draft() != 0) {
            edit(item.draft());
        } else {
            desk.runner().run(progress -> jobs.drafts().correct(item.head().id()), this::edit);
        }
    }

    private void edit(long draft) {
        load(item -> item.draft() == draft);
        editor.open(draft);
    }

    /** Throws the draft in front away, after asking. */
    public void removeDraft() {
        CriteriaShelf.Item item = front.get();
        Messages messages = desk.messages();
        String name = new PaperNames(messages).name(item.head());
        if (desk.prompts().confirm(messages.get("shelf.draft.remove.sure", name), messages.get("shelf.draft.remove"))) {
            change(() -> jobs.drafts().remove(item.draft()), messages.get("shelf.draft.removed"));
        }
    }

    /** The set in front is no longer for new rounds, or is again. */
    public void retireOrTakeBack() {
        CriteriaShelf.Item item = front.get();
        String id = item.head().id();
        if (item.standing().isRetired()) {
            change(() -> jobs.shelf().takeBack(id), desk.messages().get("shelf.taken_back", item.head().name()));
        } else {
            change(() -> jobs.shelf().retire(id), desk.messages().get("shelf.retired", item.head().name()));
        }
    }

    private void change(Runnable act, String told) {
        desk.runner().run(progress -> {
            act.run();
            return null;
        }, nothing -> {
            desk.prompts().tell(told);
            load();
        });
    }

    /** Brings a set in from a file the clerk chooses; where anything is wrong with it, nothing is taken and all of it is said. */
    public void bringIn() {
        desk.prompts().openFile(desk.messages().get("shelf.bring_in.title"), "xlsx", "xls", "ods", "csv", "tsv").ifPresent(file -> {
            refused.set(null);
            desk.runner().run(progress -> jobs.files().bringIn(file), brought -> told(file, brought));
        });
    }

    private void told(Path file, CriteriaFiles.Brought brought) {
        String name = file.getFileName().toString();
        switch (brought.reading()) {
            case CriteriaReader.Reading.Good(CriteriaSet set) -> {
                desk.prompts().tell(desk.messages().get("shelf.brought", set.name(), name));
                open(set.id());
            }
            case CriteriaReader.Reading.Bad(List<SetProblem> problems) -> refused.set(new Refused(name,
                problems.stream().map(problem -> new Sentences(desk.messages()).of(problem, brought.sheet())).toList()));
        }
    }

    /** The clerk has read what was wrong with a file. */
    public void refusalRead() {
        refused.set(null);
    }

    /** Writes the set in front to a file: "xlsx" for the office, "tsv" for another register. */
    public void handOut(String ending) {
        String id = front.get().head().id();
        desk.prompts().saveFile(desk.messages().get("shelf.hand_out.title"), id + "." + ending, ending).ifPresent(out ->
            desk.runner().run(progress -> {
                jobs.files().handOut(id, out);
                return null;
            }, nothing -> desk.prompts().tell(desk.messages().get("shelf.handed_out", out.getFileName().toString()))));
    }

    /** The sets that the one in front can be compared with. */
    public List<CriteriaShelf.Item> comparable() {
        return items.stream().filter(item -> item.set() != null && !item.isSame(front.get())).toList();
    }

    /** Why the set in front cannot be changed: "used", "checked", or empty where it can. */
    public String frozenBecause() {
        CriteriaShelf.Item item = front.get();
        return item.used() ? "used" : item.standing().state() == Standing.State.FRAME || !item.standing().isChecked() ? "" : "checked";
    }

    public ObservableList<CriteriaShelf.Item> items() {
        return items;
    }

    /** The item in front; null while there is none. */
    public ObjectProperty<CriteriaShelf.Item> frontProperty() {
        return front;
    }

    /** The set shown beside the one in front to compare; null for none. */
    public ObjectProperty<CriteriaShelf.Item> besideProperty() {
        return beside;
    }

    /** The file refused last, until it was read; else null. */
    public ReadOnlyObjectProperty<Refused> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public CheckingModel checking() {
        return checking;
    }

    public EditorViewModel editor() {
        return editor;
    }
}
