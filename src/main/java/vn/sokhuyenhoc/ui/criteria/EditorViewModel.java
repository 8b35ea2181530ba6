package vn.sokhuyenhoc.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.DraftRule;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.work.CriteriaDrafts;

/** A draft being edited: each change is checked at once; nothing is kept before it is saved. */
public final class EditorViewModel {
    private final ReadOnlyObjectWrapper<SetDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shape> shape = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ObservableList<Flaw> flaws = FXCollections.observableArrayList();
    private final CriteriaDrafts drafts;
    private final CriteriaViewModel.Desk desk;
    private final Consumer<String> published;
    private final Runnable left;
    private final FlawWords words;
    private SetDraft saved;
    private long number;

    /** Something wrong: where, and in words. */
    public record Flaw(SetDraft.Place place, String words) {
    }

    /**
     * Lines or rules came, went or moved: what shows them is to be laid out anew.
     *
     * @param turn  counts
     * @param focus where the clerk goes on
     */
    public record Shape(int turn, SetDraft.Place focus) {
    }

    /**
     * @param published takes the id of a draft that came on the shelf
     * @param left      called when the editor closes otherwise
     */
    EditorViewModel(CriteriaDrafts drafts, CriteriaViewModel.Desk desk, Consumer<String> published, Runnable left) {
        this.drafts = drafts;
        this.desk = desk;
        this.published = published;
        this.left = left;
        this.words = new FlawWords(desk.messages());
    }

    /** Begins with the draft of this number. */
    public void open(long id) {
        desk.runner().run(progress -> drafts.find(id), found -> {
            number = id;
            saved = found;
            show(found, new SetDraft.Place(SetDraft.Part.LINES, 0));
        });
    }

    private void show(SetDraft next, SetDraft.Place focus) {
        set(next);
        shape.set(new Shape(shape.get() == null ? 1 : shape.get().turn() + 1, focus));
    }

    private void set(SetDraft next) {
        draft.set(next);
        changed.set(!next.equals(saved));
        flaws.setAll(next.problems().stream().map(problem -> new Flaw(next.place(problem), words.of(next, problem))).toList());
    }

    /** A cell of the head was typed. */
    public void head(String word, String cell) {
        set(draft.get().with(word, cell));
    }

    /** Something of a line was typed or chosen. */
    public void line(int index, UnaryOperator<DraftLine> how) {
        set(draft.get().withLine(index, how.apply(draft.get().lines().get(index))));
    }

    /** Puts a line below this one. */
    public void addLine(int below, DraftLine.Kind kind) {
        show(draft.get().addLine(below, kind), new SetDraft.Place(SetDraft.Part.LINES, below + 1));
    }

    public void removeLine(int index) {
        SetDraft less = draft.get().removeLine(index);
        show(less, new SetDraft.Place(SetDraft.Part.LINES, Math.clamp(index, 0, Math.max(0, less.lines().size() - 1))));
    }

    /** Moves a line up (-1) or down (1). */
    public void moveLine(int index, int by) {
        SetDraft.Moved moved = draft.get().move(index, by);
        show(moved.draft(), new SetDraft.Place(SetDraft.Part.LINES, moved.index()));
    }

    /** A cell of a rule was typed. */
    public void rule(int index, int cell, String content) {
        List<DraftRule> rules = new ArrayList<>(draft.get().rules());
        rules.set(index, rules.get(index).with(cell, content));
        set(draft.get().withRules(rules));
    }

    public void addRule(DraftRule.Kind kind) {
        List<DraftRule> rules = new ArrayList<>(draft.get().rules());
        rules.add(new DraftRule(kind));
        show(draft.get().withRules(rules), new SetDraft.Place(SetDraft.Part.RULES, rules.size() - 1));
    }

    public void removeRule(int index) {
        List<DraftRule> rules = new ArrayList<>(draft.get().rules());
        rules.remove(index);
        show(draft.get().withRules(rules), new SetDraft.Place(SetDraft.Part.RULES, Math.clamp(index, 0, Math.max(0, rules.size() - 1))));
    }

    /** Keeps the draft, whatever is wrong in it. */
    public void save() {
        keep(() -> desk.prompts().tell(desk.messages().get("shelf.draft.saved")));
    }

    private void keep(Runnable then) {
        SetDraft now = draft.get();
        desk.runner().run(progress -> {
            drafts.save(number, now);
            return null;
        }, nothing -> {
            saved = now;
            changed.set(!now.equals(draft.get()));
            then.run();
        });
    }

    /** Goes back to what was saved last. */
    public void undo() {
        show(saved, shape.get().focus());
    }

    /** Keeps the draft and puts it on the shelf. Does nothing while anything is wrong in it. */
    public void publish() {
        if (flaws.isEmpty()) {
            keep(() -> desk.runner().run(progress -> drafts.publish(number), this::onShelf));
        }
    }

    private void onShelf(CriteriaSet set) {
        draft.set(null);
        desk.prompts().tell(desk.messages().get("shelf.published", set.name()));
        published.accept(set.id());
    }

    /** Goes back to the shelf; asks where something was not saved. */
    public void leave() {
        if (!changed.get() || desk.prompts().confirm(desk.messages().get("shelf.draft.leave.sure"), desk.messages().get("shelf.draft.leave"))) {
            draft.set(null);
            left.run();
        }
    }

    /** What is edited; null while the editor is closed. */
    public ReadOnlyObjectProperty<SetDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    /** Whether anything was not saved yet. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** All that is wrong. */
    public ObservableList<Flaw> flaws() {
        return flaws;
    }
}
