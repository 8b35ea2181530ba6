package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;
import vn.sokhuyenhoc.work.RoundBook;

/** What stands at the end of a roll: how the village stands, and what to do next as the word on the button. */
final class EndModel {
    private static final int NAMED = 5;

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lacking = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper("");
    private final RoundBook rounds;
    private final TaskRunner runner;
    private final Messages messages;
    private Place next;
    private int query;

    EndModel(RoundBook rounds, TaskRunner runner, Messages messages) {
        this.rounds = rounds;
        this.runner = runner;
        this.messages = messages;
    }

    void reached(Roll roll, Round round, Place place) {
        int mine = ++query;
        int open = roll.size() - roll.done();
        next = null;
        String where = round.title().isByVillage() ? place.name() : messages.get("entry.end.whole");
        title.set(open == 0 ? messages.get("entry.end.all", roll.size(), where)
            : messages.get("entry.end.some", roll.done(), roll.size(), where));
        lacking.set(open == 0 ? "" : messages.get("entry.end.lacking", open, names(roll.upcoming(-1, NAMED)), open > NAMED ? 1 : 0,
            SubjectWords.whom(round, messages)));
        verb.set(open == 0 ? messages.get("entry.end.results") : messages.get("entry.end.first_open"));
        runner.run(progress -> rounds.counts(round), counts -> {
            if (mine == query && round.title().isByVillage()) {
                after(place, counts).ifPresent(count -> {
                    next = count.place();
                    verb.set(messages.get("entry.end.next_place", next.name(), count.people() - count.forms()));
                });
            }
        });
    }

    private static String names(List<RollLine> lines) {
        return String.join(", ", lines.stream().map(line -> SubjectWords.named(line.subject())).toList());
    }

    /** The next village in the order of lists that lacks forms, from the first one again after the last. */
    private static Optional<PlaceCount> after(Place place, List<PlaceCount> counts) {
        int size = counts.size();
        OptionalInt here = IntStream.range(0, size).filter(i -> counts.get(i).place().id() == place.id()).findFirst();
        return IntStream.range(1, size).mapToObj(i -> counts.get((here.orElse(0) + i) % size)).filter(Opened::lacksForms).findFirst();
    }

    Optional<Long> nextPlaceId() {
        return Optional.ofNullable(next).map(Place::id);
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Who has no form yet, empty where all have one. */
    ReadOnlyStringProperty lackingProperty() {
        return lacking.getReadOnlyProperty();
    }

    /** What Enter does. */
    ReadOnlyStringProperty verbProperty() {
        return verb.getReadOnlyProperty();
    }
}
