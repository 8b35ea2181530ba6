package vn.sokhuyenhoc.ui.register.places;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceCounts;

/** The open villages of which some are taken: any number, or one at a time. */
final class Villages {
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final Runnable changed;
    private boolean single;
    private boolean settling;

    /** @param changed told after others were taken */
    Villages(Runnable changed) {
        this.changed = changed;
    }

    void show(List<Choice> open) {
        choices.setAll(open);
        open.forEach(choice -> choice.takenProperty().subscribe((was, is) -> taken(choice, is)));
    }

    /** @param one whether taking one gives the others up; all are given up now */
    void single(boolean one) {
        single = one;
        giveUp(null);
        changed.run();
    }

    private void taken(Choice choice, boolean is) {
        if (!settling) {
            if (is && single) {
                giveUp(choice);
            }
            changed.run();
        }
    }

    private void giveUp(Choice except) {
        settling = true;
        choices.stream().filter(choice -> choice != except).forEach(choice -> choice.takenProperty().set(false));
        settling = false;
    }

    ObservableList<Choice> choices() {
        return choices;
    }

    private Stream<Choice> taken() {
        return choices.stream().filter(choice -> choice.takenProperty().get());
    }

    List<Place> places() {
        return taken().map(choice -> choice.line().place()).toList();
    }

    PlaceCounts counts() {
        return taken().map(choice -> choice.line().counts()).reduce(PlaceCounts.NONE, PlaceCounts::plus);
    }
}
