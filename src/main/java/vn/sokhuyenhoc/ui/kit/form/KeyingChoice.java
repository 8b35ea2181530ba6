package vn.sokhuyenhoc.ui.kit.form;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.place.Place;

/** Which round, village and column of the paper are keyed, and by whom: what can be chosen, and what is. */
public abstract class KeyingChoice {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Clerk> clerks = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<MarkColumn> column = new SimpleObjectProperty<>(MarkColumn.DECLARED);
    private final ObjectProperty<Clerk> clerk = new SimpleObjectProperty<>();
    private boolean settling;

    /** @param anew called when the clerk has chosen something else than what is shown */
    protected KeyingChoice(Runnable anew) {
        Runnable check = () -> {
            // Read even while settling: a property that nobody reads does not tell of its next change.
            boolean other = isOther();
            if (other && !settling && round.get() != null && place.get() != null) {
                anew.run();
            }
        };
        round.subscribe(check);
        place.subscribe(check);
        column.subscribe(check);
    }

    /** Whether something else is chosen than what is shown; reads all that can be chosen. */
    protected abstract boolean isOther();

    /** What can be chosen. */
    public record Offer(List<Round> rounds, List<Place> places, List<Clerk> clerks) {
    }

    /** Takes over what was read, which is no choice of the clerk; a list that is the same stays as it is, so that nothing flickers. */
    protected final void settle(Offer offer, Runnable choose) {
        settling = true;
        set(rounds, offer.rounds());
        set(places, offer.places());
        set(clerks, offer.clerks());
        choose.run();
        settling = false;
    }

    private static <T> void set(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    /** This clerk keys from now on. */
    public final void seat(Clerk now) {
        if (!clerks.contains(now)) {
            clerks.add(now);
        }
        clerk.set(now);
    }

    /** The row of who keys; null where nobody said who they are. */
    protected final Long clerkId() {
        return clerk.get() == null ? null : clerk.get().id();
    }

    /** Newest first. */
    public final ObservableList<Round> rounds() {
        return rounds;
    }

    public final ObservableList<Place> places() {
        return places;
    }

    public final ObservableList<Clerk> clerks() {
        return clerks;
    }

    public final ObjectProperty<Round> roundProperty() {
        return round;
    }

    public final ObjectProperty<Place> placeProperty() {
        return place;
    }

    public final ObjectProperty<MarkColumn> columnProperty() {
        return column;
    }

    /** Null where nobody said who they are. */
    public final ObjectProperty<Clerk> clerkProperty() {
        return clerk;
    }
}
