package vn.sokhuyenhoc.ui.entry;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.ui.kit.form.KeyingChoice;

/** What the form keys, from which batch, and what it shows until that is loaded. */
final class Choice extends KeyingChoice {
    private final ObjectProperty<Batch> batch = new SimpleObjectProperty<>();
    private Opened shown;

    /** @param chosen called when the clerk has chosen anew */
    Choice(Runnable chosen) {
        super(chosen);
    }

    @Override
    protected boolean isOther() {
        Opened.Wish now = new Opened.Wish(round(), placeId(), columnProperty().get(), batch.get());
        return shown == null || !now.equals(new Opened.Wish(shown.round(), id(shown.place()), shown.column(), shown.batch()));
    }

    /** Takes over what was loaded. */
    void show(Opened opened) {
        shown = opened;
        settle(new Offer(opened.rounds(), opened.places(), opened.clerks()), () -> {
            roundProperty().set(opened.round());
            placeProperty().set(opened.place());
            columnProperty().set(opened.column());
            batch.set(opened.batch());
        });
    }

    /** What is chosen now, with the batch as long as it is of this round and village. */
    Opened.Wish wish(Long placeId) {
        boolean same = shown != null && Objects.equals(round(), shown.round()) && Objects.equals(placeId, id(shown.place()));
        return new Opened.Wish(round(), placeId, columnProperty().get(), same ? batch.get() : null);
    }

    private static Long id(Place place) {
        return place == null ? null : Long.valueOf(place.id());
    }

    Long placeId() {
        return id(place());
    }

    Seat seat() {
        return new Seat(clerkId(), batch.get() == null ? null : batch.get().id(), columnProperty().get());
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
        return roundProperty().get();
    }

    Place place() {
        return placeProperty().get();
    }

    /** Null outside a batch. */
    ObjectProperty<Batch> batchProperty() {
        return batch;
    }
}
