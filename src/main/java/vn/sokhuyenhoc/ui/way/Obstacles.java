package vn.sokhuyenhoc.ui.way;

import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.way.WayViewModel.Seen;

/** Says why a step cannot be done now. */
final class Obstacles {
    private final Messages messages;

    Obstacles(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param where whether a village, or the whole commune, was chosen
     * @return empty where nothing stands in the way
     */
    String of(Seen now, Step step, boolean where) {
        return switch (step) {
            case LISTED -> listing(now);
            case SUBMITTED, DECIDED -> now.way().open().isEmpty() ? messages.get("way.not.no_list") : "";
            case CERTIFIED -> now.way().decided().isEmpty() ? messages.get("way.not.no_decision") : "";
            case REGISTERED, DECLARED, REVIEWED, VERIFIED -> where ? "" : messages.get("way.not.no_village");
        };
    }

    private String listing(Seen now) {
        if (now.way().open().isPresent()) {
            return messages.get("way.not.list_open");
        }
        if (now.way().isLocked()) {
            return messages.get("way.not.locked");
        }
        return now.draft().size() == 0 ? messages.get("way.not.nobody") : "";
    }
}
