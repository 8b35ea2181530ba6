package vn.sokhuyenhoc.ui.register.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.Merge;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.LikenessWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SamePeople;

/** The pairs that may be one person, one of them laid side by side, and what is decided of it. */
public final class TwinsViewModel {
    private final SamePeople same;
    private final Register register;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ObservableList<Likeness> pairs = FXCollections.observableArrayList();
    private final ObservableList<Merge> merges = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Sides> sides = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNSEARCHED);
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final LongWork searching;
    private Likeness chosen;
    private boolean deciding;

    /** How far the search is. */
    public enum State { UNSEARCHED, SEARCHING, SEARCHED }

    /**
     * One pair side by side.
     *
     * @param kept the one that stays where both are one, gone the other
     * @param why  in a sentence
     */
    public record Sides(Side kept, Side gone, String why, Likeness.Degree degree) {
        /** One of the two. */
        public record Side(Person person, List<String> chapters) {
        }

        Sides swapped() {
            return new Sides(gone, kept, why, degree);
        }
    }

    public TwinsViewModel(SamePeople same, Register register, TaskRunner runner, Prompts prompts, Messages messages) {
        this.same = same;
        this.register = register;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.searching = new LongWork(runner, failure -> {
            state.set(pairs.isEmpty() ? State.UNSEARCHED : State.SEARCHED);
            prompts.fail(failure);
        });
    }

    /** The screen is in front: the first time it searches by itself. */
    public void load() {
        loadMerges();
        if (state.get() == State.UNSEARCHED) {
            search();
        }
    }

    private void loadMerges() {
        runner.run(progress -> same.merges(), merges::setAll);
    }

    /** Looks through the whole register; it can be stopped, and then the list stays as it was. */
    public void search() {
        state.set(State.SEARCHING);
        searching.start(same::search, found -> {
            state.set(State.SEARCHED);
            pairs.setAll(found);
            want(0);
        });
    }

    /** Chooses a row anew, also where it has the number of the one before. */
    private void want(int row) {
        chosen = null;
        sides.set(null);
        wantedRow.set(-1);
        int there = Math.min(row, pairs.size() - 1);
        choose(there);
        wantedRow.set(there);
    }

    /** Lays the pair of this row side by side; none where it is below 0. An answer that a later choice has overtaken is dropped. */
    public void choose(int row) {
        Likeness pair = row < 0 || row >= pairs.size() ? null : pairs.get(row);
        if (pair == null || pair == chosen) {
            return;
        }
        chosen = pair;
        runner.run(progress -> sides(pair), answer -> {
            if (chosen == pair) {
                sides.set(answer);
            }
        });
    }

    private Sides sides(Likeness pair) {
        Map<Long, String> places = new HashMap<>();
        for (Place place : register.places()) {
            places.put(place.id(), place.name());
        }
        List<Sides.Side> two = same.two(pair.one().id(), pair.other().id()).stream()
            .map(person -> new Sides.Side(person, register.chapters(person.id()))).toList();
        two.forEach(side -> places.put(side.person().placeId(), side.person().placeName()));
        return new Sides(two.getFirst(), two.getLast(), new LikenessWords(messages, places::get).sentence(pair), pair.degree());
    }

    /** Lets the other row be the one that stays. */
    public void swap() {
        if (sides.get() != null) {
            sides.set(sides.get().swapped());
        }
    }

    /** One person: the two rows become one. */
    public void mergeThem() {
        Sides now = sides.get();
        if (now != null) {
            Person kept = now.kept().person();
            Person gone = now.gone().person();
            decide(() -> same.merge(kept.id(), gone.id()), messages.get("twins.merged", gone.name(), Serial.of(gone.serial()),
                Serial.of(kept.serial())), pair -> involves(pair, gone.id()));
        }
    }

    /** Two people: nobody is asked again. */
    public void tellApart() {
        Likeness pair = chosen;
        if (sides.get() != null) {
            decide(() -> {
                same.notSame(pair.one().id(), pair.other().id());
                return 0L;
            }, messages.get("twins.told_apart", pair.one().name(), pair.other().name()), pair::equals);
        }
    }

    private static boolean involves(Likeness pair, long id) {
        return pair.one().id() == id || pair.other().id() == id;
    }

    /** While one decision is being written, a second press of the key does nothing. */
    private void decide(Supplier<Long> work, String said, Predicate<Likeness> settled) {
        if (deciding) {
            return;
        }
        deciding = true;
        int row = pairs.indexOf(chosen);
        runner.run(progress -> work.get(), done -> {
            deciding = false;
            pairs.removeIf(settled);
            prompts.tell(said);
            want(row);
            loadMerges();
        }, (done, of) -> { }, failure -> {
            deciding = false;
            prompts.fail(failure);
        });
    }

    /** Not now: the next pair; after the last one the first. */
    public void later() {
        if (chosen != null && !pairs.isEmpty()) {
            want((pairs.indexOf(chosen) + 1) % pairs.size());
        }
    }

    /** Makes two of one again; they are then known to be two. */
    public void split(Merge merge) {
        runner.run(progress -> {
            same.split(merge.id());
            return merge;
        }, done -> {
            prompts.tell(messages.get("twins.split", done.gone().name(), Serial.of(done.gone().serial())));
            loadMerges();
        });
    }

    public ObservableList<Likeness> pairs() {
        return pairs;
    }

    public ObservableList<Merge> merges() {
        return merges;
    }

    /** Null where none is chosen or it is being loaded. */
    public ReadOnlyObjectProperty<Sides> sidesProperty() {
        return sides.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The row to bring into sight; -1 for none. */
    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public LongWork searching() {
        return searching;
    }
}
