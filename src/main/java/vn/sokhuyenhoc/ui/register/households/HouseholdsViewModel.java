package vn.sokhuyenhoc.ui.register.households;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.GroupBook;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.Register;

/** The list of households: what is looked for and which one is chosen. Searching is done by the register. */
public final class HouseholdsViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Place whole;
    private final LazyRows<HouseholdLine> rows;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<Place> place;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HouseholdLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final HouseholdForm form;
    private final KinViewModel people;
    private String text = "";
    private long wanted;
    private int query;

    /** The books that the section works with. */
    public record Jobs(HouseholdBook households, GroupBook groups, Register register) {
    }

    /** How many households are listed, of how many. */
    public record Found(int listed, int all) {
    }

    private record Answer(long[] ids, int all, List<Place> places, List<Clan> clans) {
    }

    public HouseholdsViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.whole = new Place(0, messages.get("households.whole"), 0);
        this.place = new SimpleObjectProperty<>(whole);
        this.rows = new LazyRows<>(runner, prompts::fail, jobs.households()::lines);
        this.form = new HouseholdForm(jobs, runner, prompts, messages, this::open);
        this.people = new KinViewModel(jobs, runner, prompts, messages, this::load);
        places.setAll(whole);
        place.subscribe((was, is) -> load());
    }

    /** Looks for a number, or parts of the head's name. */
    public void find(String typed) {
        if (!typed.equals(text)) {
            text = typed;
            load();
        }
    }

    /** Asks the register anew; the household chosen stays chosen where it is still listed. */
    public void load() {
        int asked = ++query;
        Place only = place.get();
        HouseholdFilter filter = new HouseholdFilter(text, only == null || only.id() == 0 ? null : only.id(), null, false);
        runner.run(progress -> new Answer(jobs.households().ids(filter), jobs.households().count(), jobs.register().places(),
            jobs.groups().clans()), answer -> {
                if (asked == query) {
                    show(answer);
                }
            });
    }

    private void show(Answer answer) {
        if (!answer.places().equals(places.subList(1, places.size()))) {
            places.remove(1, places.size());
            places.addAll(answer.places());
        }
        form.offer(answer.places(), answer.clans());
        rows.show(answer.ids());
        found.set(new Found(answer.ids().length, answer.all()));
        if (chosen.get() == null || chosen.get().household().id() != 0) {
            int row = answer.ids().length == 0 ? -1 : Math.max(0, rows.positionOf(wanted));
            wantedRow.set(-1);
            wantedRow.set(row);
            if (row < 0) {
                choose(null);
            }
        }
    }

    /** Shows this household, of whatever village, whatever is looked for. */
    public void open(long householdId) {
        wanted = householdId;
        text = "";
        chosen.set(null);
        place.set(whole);
        load();
    }

    /** Shows the household chosen in the list; null while it is loaded. */
    public void choose(HouseholdLine line) {
        if (line == null) {
            return;
        }
        boolean other = chosen.get() == null || !chosen.get().equals(line);
        wanted = line.household().id();
        if (other) {
            chosen.set(line);
            form.fill(line.household());
            people.show(line.household());
        }
    }

    /** Starts a new household, of the village looked at. */
    public void startNew() {
        long village = Stream.of(place.get(), places.size() > 1 ? places.get(1) : null).filter(p -> p != null && p.id() != 0)
            .map(Place::id).findFirst().orElse(0L);
        Household fresh = Household.of(0, "", village, null, null);
        chosen.set(new HouseholdLine(fresh, null, 0));
        wantedRow.set(-1);
        form.fill(fresh);
    }

    /** Thinks better of a new household. */
    public void leaveNew() {
        if (chosen.get() != null && chosen.get().household().id() == 0) {
            chosen.set(null);
            load();
        }
    }

    /** Ends the household chosen, once the clerk has agreed. */
    public Optional<String> end() {
        return form.end(chosen.get());
    }

    public LazyRows<HouseholdLine> rows() {
        return rows;
    }

    /** The whole commune, then its villages. */
    public ObservableList<Place> places() {
        return places;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Null until the first answer. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Its row is 0 while a new one is written; null for none. */
    public ReadOnlyObjectProperty<HouseholdLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public HouseholdForm form() {
        return form;
    }

    public KinViewModel people() {
        return people;
    }
}
