package vn.sokhuyenhoc.ui.register.households;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
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
    private final Offered<Place> places = new Offered<>(Place::id, this::load);
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
        this.rows = new LazyRows<>(runner, prompts::fail, jobs.households()::lines);
        this.form = new HouseholdForm(jobs, runner, prompts, messages, this::open);
        this.people = new KinViewModel(jobs, runner, prompts, messages, this::load);
    }

    /** Begins with the village that was left. */
    public void remember(Memory memory) {
        places.remember(memory, "households-place");
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
        HouseholdFilter filter = new HouseholdFilter(text, where(), null, false);
        runner.run(progress -> new Answer(jobs.households().ids(filter), jobs.households().count(), jobs.register().places(),
            jobs.groups().clans()), answer -> {
                if (asked == query) {
                    show(answer);
                }
            });
    }

    /** Null for the whole commune, also before the villages are known. */
    private Long where() {
        return places.get() == null || places.get() == whole ? null : Long.valueOf(places.get().id());
    }

    private void show(Answer answer) {
        Long before = where();
        places.offer(Stream.concat(Stream.of(whole), answer.places().stream()).toList());
        if (!Objects.equals(before, where())) {
            load();
            return;
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
        if (places.get() == whole) {
            load();
        } else {
            places.chosenProperty().set(whole);
        }
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
        long village = Stream.concat(Stream.ofNullable(places.get()), places.all().stream()).map(Place::id).filter(id -> id != 0).findFirst()
            .orElse(0L);
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
    public Offered<Place> places() {
        return places;
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
