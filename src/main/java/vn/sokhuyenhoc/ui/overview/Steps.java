package vn.sokhuyenhoc.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.text.StepWords;
import vn.sokhuyenhoc.ui.kit.Screen;

/** Derives from the state of the register what comes next, most urgent first. */
final class Steps {
    private static final int MOST = 3;
    private static final int WEEK = 7;

    private final Messages messages;
    private final StepWords places;

    Steps(Messages messages) {
        this.messages = messages;
        this.places = new StepWords(messages);
    }

    List<Step> of(Overview now) {
        List<Step> steps = new ArrayList<>();
        if (isUncopied(now)) {
            steps.add(new Step(messages.get("overview.step.copy", now.uncopied()), Screen.SAFETY, "copies"));
        }
        if (now.standing().size().people() == 0) {
            steps.add(new Step(messages.get("overview.step.import"), Screen.INTAKE, "people"));
        }
        if (now.round().isEmpty()) {
            steps.add(new Step(messages.get("overview.step.round"), Screen.SETTINGS, "rounds"));
        } else {
            ofRound(now, now.round().get(), now.way().orElseThrow(), steps);
        }
        now.standing().due().ifPresent(due -> steps.add(new Step(messages.get("overview.step.report", new RateWords(messages).kind(due.kind()),
            String.valueOf(due.year()), Dates.day(due.day())), Screen.REPORTS, "reports")));
        return steps.subList(0, Math.min(MOST, steps.size()));
    }

    /** From the forms to the certificates. */
    private void ofRound(Overview now, Round round, Way way, List<Step> steps) {
        most(now, Overview::missing).ifPresent(village -> steps.add(new Step(
            messages.get("overview.step.forms", Overview.missing(village), places.place(village)), Screen.ENTRY, wish(round, village))));
        most(now, village -> waiting(village)).ifPresent(village -> steps.add(new Step(
            messages.get("overview.step.verify", waiting(village), places.place(village)), Screen.ENTRY, "verify")));
        String wayOf = "way:" + round.key();
        int unlisted = now.total().passed() - now.total().proposed();
        if (way.open().isPresent()) {
            steps.add(new Step(messages.get("overview.step.decision", now.total().proposed()), Screen.RESULTS, wayOf));
        } else if (unlisted > 0 && !way.isLocked()) {
            steps.add(new Step(messages.get("overview.step.list", unlisted), Screen.RESULTS, wayOf));
        }
        int uncertified = now.standing().uncertified().getOrDefault(round.id(), 0);
        if (uncertified > 0) {
            steps.add(new Step(messages.get("overview.step.certificates", uncertified), Screen.DOCUMENTS, "certificates"));
        }
        if (now.standing().unchecked().contains(round)) {
            steps.add(new Step(messages.get("overview.step.check"), Screen.CRITERIA, ""));
        }
    }

    static boolean isUncopied(Overview now) {
        return now.uncopied() >= WEEK;
    }

    /** Forms of a village that are all keyed and still wait for being verified. */
    private static int waiting(VillageWay village) {
        boolean done = village.done().containsKey(vn.sokhuyenhoc.domain.recognition.Step.VERIFIED);
        return done || Overview.missing(village) > 0 ? 0 : Math.max(0, village.counts().keyed() - village.counts().verified());
    }

    private static Optional<VillageWay> most(Overview now, ToIntFunction<VillageWay> count) {
        return now.villages().stream().filter(village -> count.applyAsInt(village) > 0).max(Comparator.comparingInt(count));
    }

    /** What the screen for keying is asked for: a village in the round shown here. */
    static String wish(Round round, VillageWay village) {
        return "place:" + village.place().id() + ":" + round.key();
    }
}
