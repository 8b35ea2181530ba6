package vn.sokhuyenhoc.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.Standing;
import vn.sokhuyenhoc.work.report.StandingBook;

/** How the register stands and what comes next. Everything is read in one piece of work. */
public final class OverviewViewModel {
    private static final int STEPS = 3;
    private static final int LAST_KEY = 9;

    private final ReadOnlyObjectWrapper<Overview> state = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<GoalLine> goals = FXCollections.observableArrayList();
    private final ObservableList<VillageWay> villages = FXCollections.observableArrayList();
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Navigator navigator;
    private final Messages messages;
    private int asked;

    /**
     * What is asked in the background.
     *
     * @param copied   when the newest copy was made
     * @param uncopied days since the last copy of what has changed
     */
    public record Jobs(StandingBook standing, Supplier<Optional<LocalDateTime>> copied, IntSupplier uncopied, Clock clock) {
    }

    public OverviewViewModel(Jobs jobs, TaskRunner runner, Navigator navigator, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.navigator = navigator;
        this.messages = messages;
    }

    /** Reads anew; an answer that was overtaken by a later question is dropped. */
    public void load() {
        int question = ++asked;
        Title before = state.get() == null ? Title.CITIZEN : state.get().shown();
        runner.run(progress -> Overview.of(jobs.standing().read(), before, jobs.copied().get(), jobs.uncopied().getAsInt()), found -> {
            if (question == asked) {
                show(found);
            }
        });
    }

    private void show(Overview found) {
        steps.setAll(new Steps(messages).of(found));
        goals.setAll(new GoalLines(messages).of(found.standing()));
        if (!villages.equals(found.villages())) {
            villages.setAll(found.villages());
        }
        state.set(found);
    }

    /** Shows the villages of another title. */
    void choose(Title title) {
        show(state.get().showing(title));
    }

    /** Goes where something is done: a next step from 0 on, or what is missing for a goal from 3 on; one that is not there is passed over. */
    public void take(int index) {
        List<Step> from = index < STEPS ? steps : missing();
        int at = index < STEPS ? index : index - STEPS;
        if (at >= 0 && at < from.size()) {
            take(from.get(at));
        }
    }

    void take(Step step) {
        navigator.go(step.screen(), step.detail());
    }

    private List<Step> missing() {
        return goals.stream().map(GoalLine::missing).filter(step -> step != null).distinct().toList();
    }

    /** The key that goes to what is missing for a goal: from 4 on; empty behind 9. */
    String key(GoalLine line) {
        int number = STEPS + 1 + missing().indexOf(line.missing());
        return number <= LAST_KEY ? String.valueOf(number) : "";
    }

    /** Goes on with the forms of a village. */
    public void enterForms(VillageWay village) {
        state.get().round().ifPresent(round -> navigator.go(Screen.ENTRY, Steps.wish(round, village)));
    }

    /** The commune and the round shown, as a heading; empty before the first reading. */
    public String title() {
        Overview now = state.get();
        if (now == null) {
            return "";
        }
        Office.Commune named = now.standing().office().commune();
        String kind = new Wording(messages).communeKind(named.kind());
        String commune = messages.get("overview.commune", kind.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + kind.substring(1), named.name());
        return now.round().map(round -> messages.get("overview.title", commune, round.name())).orElse(commune);
    }

    /** How large the register is; empty before the first reading. */
    String size() {
        if (state.get() == null) {
            return "";
        }
        Standing.Size size = state.get().standing().size();
        return messages.get("overview.size", size.people(), size.villages(), size.chapters());
    }

    /** When the newest copy was made; empty before the first reading. */
    String copied() {
        Overview now = state.get();
        return now == null ? "" : now.copied().map(at -> messages.get("overview.copied",
            at.toLocalDate().equals(LocalDate.now(jobs.clock())) ? messages.get("overview.today") : Dates.day(at.toLocalDate()),
            "%02d:%02d".formatted(at.getHour(), at.getMinute()))).orElseGet(() -> messages.get("overview.never_copied"));
    }

    List<String> warnings() {
        return state.get() == null ? List.of() : new Warnings(messages).of(state.get());
    }

    /** The titles that have a round in the year, where there are several. */
    List<TitleYear> titles() {
        List<TitleYear> held = state.get() == null ? List.of() : state.get().standing().held();
        return held.size() > 1 ? held : List.of();
    }

    /** A title and how many of its forms are there. */
    String words(TitleYear title) {
        int people = title.villages().stream().mapToInt(VillageWay::people).sum();
        return messages.get("overview.choice", new Wording(messages).title(title.title()), title.counts().keyed(), people);
    }

    /** Null before the first reading. */
    ReadOnlyObjectProperty<Overview> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** At most three, most urgent first. */
    public ObservableList<Step> steps() {
        return steps;
    }

    /** In the order of the targets. */
    ObservableList<GoalLine> goals() {
        return goals;
    }

    /** The round village by village, in the order of lists. */
    public ObservableList<VillageWay> villages() {
        return villages;
    }
}
