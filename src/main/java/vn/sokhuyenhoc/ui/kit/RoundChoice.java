package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;

/** The rounds to choose from, newest first, and the one at hand, which stays when they are read anew. */
public final class RoundChoice {
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObjectProperty<Round> chosen = new SimpleObjectProperty<>();
    private boolean filling;

    /** @param changed called when the clerk has chosen another round */
    public RoundChoice(Runnable changed) {
        chosen.subscribe(now -> {
            if (now != null && !filling) {
                changed.run();
            }
        });
    }

    /** @param key of the round wanted; empty, or of none, for the one at hand, else the newest */
    public void fill(List<Round> all, String key) {
        Round before = chosen.get();
        filling = true;
        rounds.setAll(all);
        chosen.set(all.stream().filter(r -> key.isEmpty() ? before != null && r.id() == before.id() : r.key().equals(key)).findFirst()
            .or(() -> all.stream().filter(r -> before != null && r.id() == before.id()).findFirst())
            .or(() -> all.stream().findFirst()).orElse(null));
        filling = false;
    }

    public Round get() {
        return chosen.get();
    }

    /** Null where there is no round. */
    public ObjectProperty<Round> chosenProperty() {
        return chosen;
    }

    public ObservableList<Round> rounds() {
        return rounds;
    }
}
