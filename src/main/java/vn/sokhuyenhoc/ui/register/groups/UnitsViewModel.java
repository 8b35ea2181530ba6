package vn.sokhuyenhoc.ui.register.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;

/** The units and the one chosen. */
public final class UnitsViewModel {
    private static final int LONGEST = 160;

    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Unit> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final GroupJobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Place whole;
    private final Checked<String> name;
    private final Checked<UnitKind> kind = new Checked<>("groups.kind", UnitKind.SCHOOL, one -> "");
    private final Checked<Place> place;
    private final BooleanProperty outside = new SimpleBooleanProperty();
    private int query;

    private record Answer(List<Unit> units, List<Place> places) {
    }

    public UnitsViewModel(GroupJobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.whole = new Place(0, messages.get("groups.no_place"), 0);
        this.name = new Checked<>("groups.unit", "", text -> text.isBlank() ? messages.get("groups.unit.missing")
            : MembershipForm.tooLong(text, LONGEST, messages));
        this.place = new Checked<>("groups.unit_place", whole, one -> "");
        places.setAll(whole);
    }

    /** Asks the register anew; the unit chosen stays chosen. */
    public void load() {
        load(chosen.get() == null ? -1 : chosen.get().id());
    }

    private void load(long wanted) {
        int asked = ++query;
        runner.run(progress -> new Answer(jobs.groups().units(), jobs.register().places()), answer -> {
            if (asked == query) {
                List<Place> now = Stream.concat(Stream.of(whole), answer.places().stream()).toList();
                if (!now.equals(places)) {
                    places.setAll(now);
                }
                units.setAll(answer.units());
                wantedRow.set(-1);
                if (wanted != 0) {
                    wantedRow.set(units.isEmpty() ? -1
                        : IntStream.range(0, units.size()).filter(row -> units.get(row).id() == wanted).findFirst().orElse(0));
                }
            }
        });
    }

    /** Shows the unit of this row. */
    public void choose(int row) {
        Unit unit = units.get(row);
        boolean other = chosen.get() == null || chosen.get().id() != unit.id();
        chosen.set(unit);
        if (other) {
            fill(unit);
        }
    }

    /** Starts a new unit. */
    public void startNew() {
        Unit fresh = Unit.of(0, "", UnitKind.SCHOOL, false, null);
        chosen.set(fresh);
        fill(fresh);
        wantedRow.set(-1);
    }

    /** Thinks better of a new unit. */
    public void leaveNew() {
        if (chosen.get() != null && chosen.get().id() == 0) {
            chosen.set(null);
            load();
        }
    }

    private void fill(Unit unit) {
        name.renew(unit.name());
        kind.renew(unit.kind());
        outside.set(unit.outside());
        place.renew(places.stream().filter(p -> unit.placeId() != null && p.id() == unit.placeId()).findFirst().orElse(whole));
    }

    /** Keeps the unit of the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        if (!name.check()) {
            return Optional.of(name.id());
        }
        Unit wanted = Unit.of(chosen.get().id(), Fold.clean(name.get()), kind.get(), outside.get(),
            place.get() == null || place.get().id() == 0 ? null : place.get().id());
        runner.run(progress -> jobs.groups().keep(wanted), id -> {
            prompts.tell(messages.get("groups.unit_kept", wanted.name()));
            load(id);
        }, Progress.NONE, this::refused);
        return Optional.empty();
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.NAME_TAKEN) {
            name.blame(messages.get("groups.unit.taken"));
        } else {
            prompts.fail(failure);
        }
    }

    public ObservableList<Unit> units() {
        return units;
    }

    /** None, then the villages. */
    public ObservableList<Place> places() {
        return places;
    }

    /** Its row is 0 while a new one is written; null for none. */
    public ReadOnlyObjectProperty<Unit> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public Checked<String> name() {
        return name;
    }

    public Checked<UnitKind> kind() {
        return kind;
    }

    public Checked<Place> place() {
        return place;
    }

    /** Not of this commune. */
    public BooleanProperty outsideProperty() {
        return outside;
    }
}
