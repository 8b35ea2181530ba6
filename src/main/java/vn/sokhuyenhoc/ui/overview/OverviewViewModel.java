package vn.sokhuyenhoc.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** How the register stands and what comes next. Everything is read in one piece of work. */
public final class OverviewViewModel {
    private final ReadOnlyObjectWrapper<Overview> state = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<PlaceCount> villages = FXCollections.observableArrayList();
    private final Register register;
    private final RoundBook rounds;
    private final OfficeBook office;
    private final TaskRunner runner;
    private final Navigator navigator;
    private final Messages messages;
    private IntSupplier daysWithoutCopy = () -> 0;
    private int asked;

    public OverviewViewModel(Register register, RoundBook rounds, OfficeBook office, TaskRunner runner, Navigator navigator, Messages messages) {
        this.register = register;
        this.rounds = rounds;
        this.office = office;
        this.runner = runner;
        this.navigator = navigator;
        this.messages = messages;
    }

    /** @param days since the last copy of what has changed; asked in the background */
    public void watchCopies(IntSupplier days) {
        daysWithoutCopy = days;
    }

    /** Reads anew; an answer that was overtaken by a later question is dropped. */
    public void load() {
        int question = ++asked;
        runner.run(progress -> read(), found -> {
            if (question == asked) {
                show(found);
            }
        });
    }

    private Overview read() {
        List<Round> all = rounds.all();
        Optional<Round> round = all.stream().filter(r -> r.title() == Title.CITIZEN).findFirst().or(() -> all.stream().findFirst());
        List<Overview.Other> others = all.stream().filter(r -> round.filter(main -> r.year() == main.year() && r.id() != main.id()).isPresent())
            .map(r -> new Overview.Other(r, Overview.sum(rounds.counts(r)))).toList();
        return new Overview(office.office(), round, round.filter(rounds::isChecked).isPresent(), register.countPeople(),
            register.places().size(), register.countChapters(), round.map(rounds::counts).orElse(List.of()), others,
            daysWithoutCopy.getAsInt());
    }

    private void show(Overview found) {
        state.set(found);
        steps.setAll(new Steps(messages).of(found));
        if (!villages.equals(found.counts())) {
            villages.setAll(found.counts());
        }
    }

    /** Goes where a step is done; a step that is not there is passed over. */
    public void take(int index) {
        if (index >= 0 && index < steps.size()) {
            navigator.go(steps.get(index).screen(), steps.get(index).detail());
        }
    }

    /** Goes on with the forms of a village. */
    public void enterForms(PlaceCount village) {
        navigator.go(Screen.ENTRY, Steps.wish(state.get(), village));
    }

    /** Goes on with the forms of another round. */
    void enterForms(Overview.Other other) {
        navigator.go(Screen.ENTRY, "place:0:" + other.round().key());
    }

    /** How another round stands, in words. */
    String words(Overview.Other other) {
        PlaceCount count = other.count();
        return messages.get("overview.other", other.round().name(), count.forms(), count.people(), count.passed());
    }

    /** The commune and the newest round, as a heading; empty before the first reading. */
    public String title() {
        Overview now = state.get();
        if (now == null) {
            return "";
        }
        String kind = new Wording(messages).communeKind(now.office().commune().kind());
        String commune = messages.get("overview.commune", kind.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + kind.substring(1),
            now.office().commune().name());
        return now.round().map(round -> messages.get("overview.title", commune, round.name())).orElse(commune);
    }

    /** The counts in the order in which they stand on the screen, words before the number; empty before the first reading. */
    List<Count> counts() {
        Overview now = state.get();
        if (now == null) {
            return List.of();
        }
        PlaceCount total = now.total();
        return List.of(new Count(messages.get("overview.people"), now.people()), new Count(messages.get("overview.villages"), now.villages()),
            new Count(messages.get("overview.chapters"), now.chapters()), new Count(messages.get("overview.forms"), total.forms()),
            new Count(messages.get("overview.passed"), total.passed()), new Count(messages.get("overview.failed"), total.failed()),
            new Count(messages.get("overview.incomplete"), total.incomplete()));
    }

    /** The other rounds of the year; empty before the first reading. */
    List<Overview.Other> others() {
        return state.get() == null ? List.of() : state.get().others();
    }

    /** A number and what it counts. */
    record Count(String words, int number) {
    }

    /** Null before the first reading. */
    ReadOnlyObjectProperty<Overview> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** At most three, most urgent first. */
    public ObservableList<Step> steps() {
        return steps;
    }

    /** The round village by village, in the order of lists. */
    public ObservableList<PlaceCount> villages() {
        return villages;
    }
}
