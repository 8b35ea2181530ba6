package vn.sokhuyenhoc.ui.register.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.ListChoices;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.log.Undoing;

/** The list of people: what is looked for, in what order, who is chosen. Sorting and searching are done by the register. */
public final class PeopleViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.NAME);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Long> chosen = new ReadOnlyObjectWrapper<>();
    private final LazyRows<PersonLine> rows;
    private final LongWork working;
    private final FilterModel filters;
    private final ColumnsModel columns;
    private final Marks marks;
    private final BulkModel bulk;
    private final SheetModel sheet;
    private long[] listed = {};
    private long opened = -1;
    private int chosenRow = -1;
    private boolean staying;
    private int query;

    /** What of the clerk's work stands behind the list. */
    public record Jobs(Register register, Publishing publishing, ListChoices choices, BulkEdit edit, Undoing undoing, Clock clock) {
    }

    /**
     * How many people are listed.
     *
     * @param all in the register
     */
    public record Found(int listed, int all) {
    }

    private record Answer(long[] ids, int all, FilterModel.Choices choices, List<PersonColumn> columns) {
    }

    public PeopleViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.rows = new LazyRows<>(runner, prompts::fail, jobs.register()::lines);
        this.working = new LongWork(runner, prompts::fail);
        this.filters = new FilterModel(messages, this::load);
        this.columns = new ColumnsModel(shown -> runner.run(progress -> jobs.choices().keep(shown), _ -> { }));
        this.marks = new Marks(rows);
        BulkModel.Outside outside = new BulkModel.Outside(working, prompts, messages);
        this.bulk = new BulkModel(jobs.edit(), jobs.undoing(), marks, filters, outside);
        this.sheet = new SheetModel(jobs.publishing(), this::filter, columns, outside);
        bulk.whenDone(this::reload);
        sorting.subscribe((was, is) -> load());
    }

    /** Begins with the order and the filters that were left; what was looked for is not kept. Called before the list is first loaded. */
    public void remember(Memory memory) {
        filters.remember(memory);
        memory.follow("people-order", sorting, Sorting.class);
    }

    /** Looks for parts of a name with or without marks, a serial, an identity or telephone number. */
    public void find(String wanted) {
        if (!wanted.equals(text.get())) {
            text.set(wanted);
            load();
        }
    }

    /** Asks the register anew; an answer that a later question has overtaken is dropped. */
    public void load() {
        int asked = ++query;
        PersonFilter filter = filter();
        Register register = jobs.register();
        runner.run(progress -> new Answer(register.ids(filter), register.countPeople(),
            new FilterModel.Choices(register.places(), register.chapters(), register.units()), jobs.choices().columns()), answer -> {
            if (asked == query) {
                show(answer);
            }
        });
    }

    /** As {@link #load}, after an edit: where the person chosen has left the list, the one who took their row is chosen. */
    public void reload() {
        staying = true;
        load();
    }

    private PersonFilter filter() {
        return new PersonFilter(text.get(), filters.where(), filters.who(LocalDate.now(jobs.clock())), sorting.get().order(), sorting.get().down());
    }

    /**
     * Answers a wish such as "household:12", "place:3", "chapter:4", "unit:5" or "person:6", or "list", a line end and the text of an own list;
     * any other loads the list as it was.
     */
    public void open(String wish) {
        new Wishes(this, jobs.register(), runner).open(wish);
    }

    /** Asks the register anew and chooses this person, also where the filter leaves them out. */
    public void open(long id) {
        opened = id;
        load();
    }

    /** Looks for this, in the office's own columns; the list is not loaded by it. */
    void want(String wanted) {
        text.set(wanted);
        columns.giveBack();
    }

    /** The person opened is chosen, listed or not; else who is chosen stays so where still listed. A list that is the same does not move. */
    private void show(Answer answer) {
        filters.offer(answer.choices());
        columns.remember(answer.columns());
        found.set(new Found(answer.ids().length, answer.all()));
        Long wanted = opened >= 0 ? Long.valueOf(opened) : chosen.get();
        boolean same = listed.length > 0 && Arrays.equals(answer.ids(), listed) && opened < 0;
        listed = answer.ids();
        if (same) {
            rows.reload();
        } else {
            rows.show(listed);
            marks.listChanged();
        }
        bring(wanted, !same);
        opened = -1;
        staying = false;
    }

    private void bring(Long wanted, boolean moved) {
        int stood = wanted == null ? -1 : rows.positionOf(wanted);
        int row = stood >= 0 ? stood : Math.min(listed.length - 1, staying ? Math.max(0, chosenRow) : 0);
        chosen.set(null);
        if (moved) {
            wantedRow.set(-1);
        }
        if (stood < 0 && opened >= 0) {
            chosen.set(wanted);
        } else {
            choose(row);
            wantedRow.set(moved ? row : wantedRow.get());
        }
    }

    /** Chooses the person in this row of the list; none where it is below 0. */
    public void choose(int row) {
        chosenRow = row;
        chosen.set(row < 0 || row >= rows.size() ? null : Long.valueOf(rows.idAt(row)));
    }

    /** Goes back to the row of this person, which alone is loaded anew; the list keeps its place. */
    public void back(long id) {
        boolean elsewhere = !Long.valueOf(id).equals(chosen.get());
        int row = rows.positionOf(id);
        rows.reload(id);
        chosen.set(null);
        chosen.set(id);
        if (elsewhere && row >= 0) {
            wantedRow.set(-1);
            wantedRow.set(row);
        }
    }

    public LazyRows<PersonLine> rows() {
        return rows;
    }

    public FilterModel filters() {
        return filters;
    }

    public ColumnsModel columns() {
        return columns;
    }

    public Marks marks() {
        return marks;
    }

    public BulkModel bulk() {
        return bulk;
    }

    /** What is looked for. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ObjectProperty<Sorting> sortingProperty() {
        return sorting;
    }

    /** Null until the first answer. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The row to bring into sight after each answer that changed the list; -1 for none. */
    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    /** The person chosen; null for none. It becomes null and comes back when they are to be looked at anew. */
    public ReadOnlyObjectProperty<Long> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The village that the list is limited to, or empty. */
    public String onlyPlace() {
        return filters.place().isOn() ? filters.place().chosenProperty().get().words() : "";
    }

    SheetModel sheet() {
        return sheet;
    }

    /** The sheet or the change that is being written. */
    public LongWork working() {
        return working;
    }
}
