package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.place.Place;

/** What is keyed, and by whom: what can be chosen, what is chosen, and what is shown until that is loaded. */
final class Choice {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Clerk> clerks = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<MarkColumn> column = new SimpleObjectProperty<>(MarkColumn.DECLARED);
    private final ObjectProperty<Clerk> clerk = new SimpleObjectProperty<>();
    private final ObjectProperty<Batch> batch = new SimpleObjectProperty<>();
    private Opened shown;
    private boolean settling;

    /** @param chosen called when the clerk has chosen anew */
    Choice(Runnable chosen) {
        Runnable check = () -> {
            // Read even while settling: a property that nobody reads does not tell of its next change.
            boolean other = isOther();
            if (other && !settling && round.get() != null && place.get() != null) {
                chosen.run();
            }
        };
        round.subscribe(check);
        place.subscribe(check);
        column.subscribe(check);
    }

    private boolean isOther() {
        Opened.Wish now = new Opened.Wish(round.get(), placeId(), column.get(), batch.get());
        return shown == null || !now.equals(new Opened.Wish(shown.round(), id(shown.place()), shown.column(), shown.batch()));
    }

    /** Takes over what was loaded; a list that is the same stays as it is, so that nothing flickers. */
    void show(Opened opened) {
        settling = true;
        set(rounds, opened.rounds());
        set(places, opened.places());
        set(clerks, opened.clerks());
        shown = opened;
        round.set(opened.round());
        place.set(opened.place());
        column.set(opened.column());
        batch.set(opened.batch());
        settling = false;
    }

    private static <T> void set(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    /** What is chosen now, with the batch as long as it is of this round and village. */
    Opened.Wish wish(Long placeId) {
        boolean same = shown != null && Objects.equals(round.get(), shown.round()) && Objects.equals(placeId, id(shown.place()));
        return new Opened.Wish(round.get(), placeId, column.get(), same ? batch.get() : null);
    }

    private static Long id(Place place) {
        return place == null ? null : Long.valueOf(place.id());
    }

    Long placeId() {
        return id(place.get());
    }

    Seat seat() {
        return new Seat(clerk.get() == null ? null : clerk.get().id(), batch.get() == null ? null : batch.get().id(), column.get());
    }

    /** This clerk keys from now on. */
    void seat(Clerk now) {
        if (!clerks.contains(now)) {
            clerks.add(now);
        }
        clerk.set(now);
    }

    /** Whether the papers of the batch lie in no order, so that each is found by its number. */
    boolean isAnyOrder() {
        return batch.get() != null && batch.get().anyOrder();
    }

    boolean isOutsideBatch() {
        return batch.get() == null;
    }

    /** What is loaded and shown. */
    Place shownPlace() {
        return shown == null ? null : shown.place();
    }

    Round round() {
        return round.get();
    }

    Place place() {
        return place.get();
    }

    /** Newest first. */
    ObservableList<Round> rounds() {
        return rounds;
    }

    ObservableList<Place> places() {
        return places;
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

    /** Null outside a batch. */
    ObjectProperty<Batch> batchProperty() {
        return batch;
    }
}
