package vn.sokhuyenhoc.ui.register.places;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Undone;
import vn.sokhuyenhoc.text.Messages;

/** What has been rearranged: taken back, or locked. */
final class ChangesViewModel {
    private final ObservableList<PlaceChange> changes = FXCollections.observableArrayList();
    private final PlacesViewModel.Jobs jobs;
    private final PlacesViewModel.Desk desk;
    private final Messages messages;
    private final Runnable changed;

    /** @param changed told after something was taken back or locked */
    ChangesViewModel(PlacesViewModel.Jobs jobs, PlacesViewModel.Desk desk, Runnable changed) {
        this.jobs = jobs;
        this.desk = desk;
        this.messages = desk.messages();
        this.changed = changed;
    }

    /** Takes a change back and says who could not be put back. */
    void undo(PlaceChange change) {
        desk.runner().run(progress -> jobs.changes().undo(change), undone -> {
            desk.prompts().tell(words(undone, change));
            changed.run();
        });
    }

    private String words(Undone undone, PlaceChange change) {
        String words = change.kind() == PlaceChange.Kind.COMMUNE ? messages.get("places.commune_undone")
            : messages.get("places.undone", undone.back());
        if (!undone.stayed().isEmpty()) {
            words += " " + messages.get("places.stayed", undone.stayed().size(), String.join(", ", undone.stayed()));
        }
        return undone.added() == 0 ? words : words + " " + messages.get("places.put_first", undone.added(), change.before().getFirst().name());
    }

    /** Locks a change after asking. */
    void lock(PlaceChange change) {
        if (desk.prompts().confirm(messages.get("places.lock_sure"), messages.get("places.lock"))) {
            desk.runner().run(progress -> {
                jobs.changes().lock(change);
                return null;
            }, done -> changed.run());
        }
    }

    /** Newest first. */
    ObservableList<PlaceChange> all() {
        return changes;
    }
}
