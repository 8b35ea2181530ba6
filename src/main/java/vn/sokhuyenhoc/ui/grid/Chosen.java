package vn.sokhuyenhoc.ui.grid;

import java.util.Objects;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.ui.kit.form.KeyingChoice;

/** What the grid keys, and what it shows until that is read. */
final class Chosen extends KeyingChoice {
    private Opened shown;

    /** @param anew called when the clerk has chosen something else than what is shown */
    Chosen(Runnable anew) {
        super(anew);
    }

    @Override
    protected boolean isOther() {
        return shown == null || !Objects.equals(roundProperty().get(), shown.round()) || !Objects.equals(placeProperty().get(), shown.place())
            || columnProperty().get() != shown.column();
    }

    /** Takes over what was read. */
    void show(Opened opened) {
        shown = opened;
        settle(new Offer(opened.rounds(), opened.places(), opened.clerks()), () -> {
            roundProperty().set(opened.round());
            placeProperty().set(opened.place());
            columnProperty().set(opened.column());
        });
    }

    Opened.Wish wish() {
        return new Opened.Wish(roundProperty().get(), placeProperty().get() == null ? null : placeProperty().get().id(), columnProperty().get());
    }

    /** What is read and shown; null before the first. */
    Opened shown() {
        return shown;
    }

    Seat seat() {
        return new Seat(clerkId(), null, shown.column());
    }
}
