package vn.sokhuyenhoc.ui.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.round.Registrations.Line;
import vn.sokhuyenhoc.work.round.Registrations;

/** Whom a village puts down for a round: ticked one by one or all at once. */
public final class RegistrationViewModel {
    /** The place that stands for the whole commune, where a title is not given village by village. */
    private static final long WHOLE = 0;

    private final Jobs jobs;
    private final Outside outside;
    private final Offered<Round> rounds;
    private final Offered<Place> places;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private List<Place> villages = List.of();
    private List<Line> all = List.of();
    private String text = "";
    private int query;

    /** The work classes used. */
    public record Jobs(RoundBook rounds, Register register, Registrations registrations) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    /**
     * Of the village at hand.
     *
     * @param offered who has handed in a form and is not put down
     */
    record Counts(int all, int registered, int offered) {
        static Counts of(List<Line> lines) {
            return new Counts(lines.size(), (int) lines.stream().filter(Line::registered).count(),
                (int) lines.stream().filter(Line::isOffered).count());
        }
    }

    private record Read(List<Round> rounds, List<Place> places) {
    }

    public RegistrationViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.rounds = new Offered<>(Round::id, this::offer);
        this.places = new Offered<>(Place::id, this::refresh);
    }

    /** Begins with the round and the village that were left. */
    public void remember(Memory memory) {
        rounds.remember(memory, "registration-round");
        places.remember(memory, "registration-place");
    }

    /** Comes to the front; {@code detail}: the key of the round wanted, or empty to go on where it was left. */
    void shown(String detail) {
        outside.runner().run(progress -> new Read(jobs.rounds().all(), jobs.register().places()), read -> {
            rounds.offer(read.rounds(), r -> r.key().equals(detail));
            villages = read.places();
            offer();
        });
    }

    /** Offers the villages, or for a title of the whole commune that alone; the one chosen stays where it can. */
    private void offer() {
        Round round = rounds.get();
        List<Place> now = round == null ? List.of() : round.title().isByVillage() ? villages
            : List.of(new Place(WHOLE, outside.messages().get("registration.whole_commune"), 0));
        places.offer(now);
        refresh();
    }

    private void refresh() {
        Round round = rounds.get();
        int mine = ++query;
        if (round == null || places.get() == null) {
            show(List.of());
            return;
        }
        Long placeId = placeId();
        outside.runner().run(progress -> jobs.registrations().roll(round, placeId), read -> {
            if (mine == query) {
                show(read);
            }
        });
    }

    private Long placeId() {
        return places.get().id() == WHOLE ? null : Long.valueOf(places.get().id());
    }

    private void show(List<Line> read) {
        all = read;
        counts.set(Counts.of(all));
        filter();
    }

    private void filter() {
        List<String> words = List.of(Fold.fold(text).split(" "));
        List<Line> now = all.stream().filter(line -> {
            String name = Fold.fold(line.subject().name() + " " + line.subject().code());
            return words.stream().allMatch(name::contains);
        }).toList();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }

    /** Shows those whose name or number has every word of it. */
    void find(String wanted) {
        text = wanted;
        filter();
    }

    /** Puts the one down, or takes them back. */
    void toggle(Line line) {
        Round round = rounds.get();
        outside.runner().run(progress -> line.registered() ? jobs.registrations().remove(round, List.of(line.subject().id()))
            : jobs.registrations().add(round, List.of(line.subject())), done -> replace(line));
    }

    private void replace(Line line) {
        Line now = new Line(line.subject(), !line.registered(), line.hasForm());
        List<Line> changed = new ArrayList<>(all);
        changed.replaceAll(one -> one.equals(line) ? now : one);
        all = changed;
        counts.set(Counts.of(all));
        lines.replaceAll(one -> one.equals(line) ? now : one);
    }

    /** Puts the whole village down. */
    void addAll() {
        Round round = rounds.get();
        Long placeId = placeId();
        run(() -> jobs.registrations().addAll(round, placeId));
    }

    /** Puts those down who have handed in a form. */
    void addWithForm() {
        Round round = rounds.get();
        Long placeId = placeId();
        run(() -> jobs.registrations().addWithForm(round, placeId));
    }

    /** Takes everyone in the list back, and offers to put them down again. */
    void removeAll() {
        Round round = rounds.get();
        List<Subject> all = lines.stream().filter(Line::registered).map(Line::subject).toList();
        if (!all.isEmpty()) {
            outside.runner().run(progress -> jobs.registrations().remove(round, all.stream().map(Subject::id).toList()), count -> {
                outside.prompts().tell(outside.messages().get("registration.removed", count),
                    () -> run(() -> jobs.registrations().add(round, all)));
                refresh();
            });
        }
    }

    private void run(IntSupplier work) {
        outside.runner().run(progress -> work.getAsInt(), count -> {
            outside.prompts().tell(outside.messages().get("registration.added", count));
            refresh();
        });
    }

    Offered<Round> rounds() {
        return rounds;
    }

    Offered<Place> places() {
        return places;
    }

    /** Those found, in the order of the roll. */
    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }
}
