package vn.sokhuyenhoc.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Screen;

/** Derives from the state of the register what comes next, most urgent first. */
final class Steps {
    private static final int MOST = 3;
    private static final int WEEK = 7;

    private final Messages messages;

    Steps(Messages messages) {
        this.messages = messages;
    }

    List<Step> of(Overview now) {
        List<Step> steps = new ArrayList<>();
        if (now.uncopied() >= WEEK) {
            steps.add(new Step(messages.get("overview.step.copy", now.uncopied()), Screen.SAFETY, "copies"));
        }
        if (now.people() == 0) {
            steps.add(new Step(messages.get("overview.step.import"), Screen.INTAKE, "people"));
        }
        if (now.round().isEmpty()) {
            steps.add(new Step(messages.get("overview.step.round"), Screen.SETTINGS, "rounds"));
            return steps;
        }
        now.counts().stream().filter(count -> missing(count) > 0).max(Comparator.comparingInt(Steps::missing)).ifPresent(count ->
            steps.add(new Step(messages.get("overview.step.forms", missing(count), count.place().name()), Screen.ENTRY,
                wish(now, count))));
        if (now.total().passed() > 0) {
            steps.add(new Step(messages.get("overview.step.documents", now.total().passed()), Screen.DOCUMENTS, ""));
        }
        if (!now.checked()) {
            steps.add(new Step(messages.get("overview.step.check"), Screen.CRITERIA, ""));
        }
        return steps.subList(0, Math.min(MOST, steps.size()));
    }

    /** What the screen for keying is asked for: a village in the round shown here. */
    static String wish(Overview now, PlaceCount village) {
        return "place:" + village.place().id() + ":" + now.round().orElseThrow().key();
    }

    /** People of the village without a form. */
    static int missing(PlaceCount count) {
        return Math.max(0, count.people() - count.forms());
    }
}
