package vn.sokhuyenhoc.ui.verify;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Seat;

/** Which round and column of the paper is verified, and by whom. */
final class Choice {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<Clerk> clerks = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ObjectProperty<MarkColumn> column = new SimpleObjectProperty<>(MarkColumn.DECLARED);
    private final ObjectProperty<Clerk> clerk = new SimpleObjectProperty<>();
    private boolean settling;

    /** @param chosen called when the clerk has chosen another round or column */
    Choice(Runnable chosen) {
        Runnable check = () -> {
            if (!settling && round.get() != null) {
                chosen.run();
            }
        };
        round.subscribe((was, is) -> check.run());
        column.subscribe((was, is) -> check.run());
    }

    /** The newest round comes to the front where none was chosen. */
    void show(List<Round> all, List<Clerk> known) {
        settling = true;
        if (!rounds.equals(all)) {
            rounds.setAll(all);
        }
        if (!clerks.equals(known)) {
            clerks.setAll(known);
        }
        if (round.get() == null || !all.contains(round.get())) {
            round.set(all.isEmpty() ? null : all.getFirst());
        }
        settling = false;
    }

    /** This clerk verifies from now on. */
    void seat(Clerk now) {
        if (!clerks.contains(now)) {
            clerks.add(now);
        }
        clerk.set(now);
    }

    Seat seat() {
        return new Seat(clerk.get() == null ? null : clerk.get().id(), null, column.get());
    }

    /** Newest first. */
    ObservableList<Round> rounds() {
        return rounds;
    }

    ObservableList<Clerk> clerks() {
        return clerks;
    }

    ObjectProperty<Round> roundProperty() {
        return round;
    }

    ObjectProperty<MarkColumn> columnProperty() {
        return column;
    }

    /** Null where nobody said who they are. */
    ObjectProperty<Clerk> clerkProperty() {
        return clerk;
    }
}
