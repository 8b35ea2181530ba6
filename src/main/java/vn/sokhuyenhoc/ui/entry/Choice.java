package vn.sokhuyenhoc.ui.entry;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;

/** Which round and which village: what can be chosen, what is chosen, and what is shown until that is loaded. */
final class Choice {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private Round shownRound;
    private Place shownPlace;
    private boolean settling;

    /** @param chosen called when the clerk has chosen anew */
    Choice(Runnable chosen) {
        Runnable check = () -> {
            boolean other = !(Objects.equals(round.get(), shownRound) && Objects.equals(place.get(), shownPlace));
            if (!settling && other && round.get() != null && place.get() != null) {
                chosen.run();
            }
        };
        round.subscribe(check);
        place.subscribe(check);
    }

    /** Takes over what was loaded; a list that is the same stays as it is, so that nothing flickers. */
    void show(Opened opened) {
        settling = true;
        if (!rounds.equals(opened.rounds())) {
            rounds.setAll(opened.rounds());
        }
        if (!places.equals(opened.places())) {
            places.setAll(opened.places());
        }
        shownRound = opened.round();
        shownPlace = opened.place();
        round.set(shownRound);
        place.set(shownPlace);
        settling = false;
    }

    Round round() {
        return round.get();
    }

    Place place() {
        return place.get();
    }

    Round shownRound() {
        return shownRound;
    }

    Place shownPlace() {
        return shownPlace;
    }

    /** Newest first. */
    ObservableList<Round> rounds() {
        return rounds;
    }

    ObservableList<Place> places() {
        return places;
    }

    ObjectProperty<Round> roundProperty() {
        return round;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }
}
