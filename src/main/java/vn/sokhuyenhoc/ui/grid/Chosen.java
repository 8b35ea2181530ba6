package vn.sokhuyenhoc.ui.grid;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.place.Place;

/** Which round, village and column of the paper are keyed, and by whom. */
final class Chosen {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Clerk> clerks = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<MarkColumn> column = new SimpleObjectProperty<>(MarkColumn.DECLARED);
    private final ObjectProperty<Clerk> clerk = new SimpleObjectProperty<>();
    private Opened shown;
    private boolean settling;

    /** @param anew called when the clerk has chosen something else than what is shown */
    Chosen(Runnable anew) {
        Runnable check = () -> {
            // Read even while settling: a property that nobody reads does not tell of its next change.
            boolean other = shown == null || !Objects.equals(round.get(), shown.round()) || !Objects.equals(place.get(), shown.place())
                || column.get() != shown.column();
            if (other && !settling && round.get() != null && place.get() != null) {
                anew.run();
            }
        };
        round.subscribe(check);
        place.subscribe(check);
        column.subscribe(check);
    }

    /** Takes over what was read; a list that is the same stays as it is. */
    void show(Opened opened) {
        settling = true;
        set(rounds, opened.rounds());
        set(places, opened.places());
        set(clerks, opened.clerks());
        shown = opened;
        round.set(opened.round());
        place.set(opened.place());
        column.set(opened.column());
        settling = false;
    }

    private static <T> void set(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    Opened.Wish wish() {
        return new Opened.Wish(round.get(), place.get() == null ? null : place.get().id(), column.get());
    }

    /** What is read and shown; null before the first. */
    Opened shown() {
        return shown;
    }

    Seat seat() {
        return new Seat(clerk.get() == null ? null : clerk.get().id(), null, shown.column());
    }

    /** Newest first. */
    ObservableList<Round> rounds() {
        return rounds;
    }

    ObservableList<Place> places() {
        return places;
    }

    /** This clerk keys from now on. */
    void seat(Clerk now) {
        if (!clerks.contains(now)) {
            clerks.add(now);
        }
        clerk.set(now);
    }

    ObservableList<Clerk> clerks() {
        return clerks;
    }

    ObjectProperty<Round> roundProperty() {
        return round;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<MarkColumn> columnProperty() {
        return column;
    }

    /** Null where nobody said who they are. */
    ObjectProperty<Clerk> clerkProperty() {
        return clerk;
    }
}
