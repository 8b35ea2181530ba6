package vn.sokhuyenhoc.ui.register.people;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.Register;

/** The list of people: what is looked for, in what order, who is chosen. Sorting and searching are done by the register. */
public final class PeopleViewModel {
    private final Register register;
    private final Publishing publishing;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Place whole;
    private final ObservableList<Place> places;
    private final ObjectProperty<Place> place;
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.NAME);
    private final BooleanProperty fullIds = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Long> chosen = new ReadOnlyObjectWrapper<>();
    private final LazyRows<Person> rows;
    private final LongWork exporting;
    private String text = "";
    private long opened = -1;
    private int query;

    /**
     * How many people are listed.
     *
     * @param all in the register
     */
    public record Found(int listed, int all) {
    }

    private record Answer(long[] ids, int all, List<Place> places) {
    }

    public PeopleViewModel(Register register, Publishing publishing, TaskRunner runner, Prompts prompts, Messages messages) {
        this.register = register;
        this.publishing = publishing;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.whole = new Place(0, messages.get("register.whole"), 0);
        this.places = FXCollections.observableArrayList(whole);
        this.place = new SimpleObjectProperty<>(whole);
        this.rows = new LazyRows<>(runner, prompts::fail, register::people);
        this.exporting = new LongWork(runner, prompts::fail);
        place.subscribe((was, is) -> load());
        sorting.subscribe((was, is) -> load());
    }

    /** Looks for parts of a name with or without marks, a serial, an identity or telephone number. */
    public void find(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            load();
        }
    }

    /** Asks the register anew; an answer that a later question has overtaken is dropped. */
    public void load() {
        int asked = ++query;
        PersonFilter filter = filter();
        runner.run(progress -> new Answer(register.ids(filter), register.countPeople(), register.places()), answer -> {
            if (asked == query) {
                show(answer);
            }
        });
    }

    private PersonFilter filter() {
        Place only = place.get();
        return new PersonFilter(text, PersonFilter.Where.place(only == null || only.equals(whole) ? null : only.id()), PersonFilter.Who.PRESENT,
            sorting.get().order(), sorting.get().down());
    }

    /** The person opened is chosen, listed or not; else who is chosen stays so where still listed; else it is the first. */
    private void show(Answer answer) {
        if (!answer.places().equals(places.subList(1, places.size()))) {
            places.remove(1, places.size());
            places.addAll(answer.places());
        }
        Long wanted = opened >= 0 ? Long.valueOf(opened) : chosen.get();
        rows.show(answer.ids());
        found.set(new Found(answer.ids().length, answer.all()));
        int row = wanted == null ? -1 : rows.positionOf(wanted);
        chosen.set(null);
        wantedRow.set(-1);
        if (row < 0 && opened >= 0) {
            chosen.set(opened);
        } else {
            row = answer.ids().length == 0 ? -1 : Math.max(0, row);
            choose(row);
            wantedRow.set(row);
        }
        opened = -1;
    }

    /** Chooses the person in this row of the list; none where it is below 0. */
    public void choose(int row) {
        chosen.set(row < 0 || row >= rows.size() ? null : Long.valueOf(rows.idAt(row)));
    }

    /** Asks the register anew and chooses this person, also where the filter leaves them out. */
    public void open(long id) {
        opened = id;
        load();
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

    /** Writes the people listed, in their order, as an Excel sheet. */
    public void export() {
        prompts.saveFile(messages.get("register.export_title"), messages.get("register.export_name"), "xlsx").ifPresent(this::export);
    }

    private void export(Path out) {
        PersonFilter filter = filter();
        boolean full = fullIds.get();
        exporting.start(progress -> publishing.people(filter, full, out, progress),
            count -> prompts.tell(messages.get("register.exported", count, out.getFileName().toString())));
    }

    public LazyRows<Person> rows() {
        return rows;
    }

    /** The whole commune, then its villages. */
    public ObservableList<Place> places() {
        return places;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    public ObjectProperty<Sorting> sortingProperty() {
        return sorting;
    }

    /** Null until the first answer. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The row to bring into sight after each answer; -1 for none. */
    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    /** The person chosen; null for none. It becomes null and comes back when they are to be looked at anew. */
    public ReadOnlyObjectProperty<Long> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The village that the list is limited to, or empty. */
    public String onlyPlace() {
        return place.get() == null || place.get().equals(whole) ? "" : place.get().name();
    }

    /** Whether identity numbers are written whole. */
    public BooleanProperty fullIdsProperty() {
        return fullIds;
    }

    public LongWork exporting() {
        return exporting;
    }
}
