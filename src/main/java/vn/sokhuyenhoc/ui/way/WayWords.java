package vn.sokhuyenhoc.ui.way;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.Stage;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.StepWords;
import vn.sokhuyenhoc.ui.way.WayViewModel.Seen;

/** How the way of a round reads. */
final class WayWords {
    private final Messages messages;
    private final StepWords steps;

    WayWords(Messages messages) {
        this.messages = messages;
        this.steps = new StepWords(messages);
    }

    String step(Step step) {
        return steps.step(step);
    }

    /** What the button says that notes it. */
    String act(Seen seen, Step step) {
        if (step == Step.LISTED) {
            return seen.way().decided().isPresent() ? messages.get("way.make_amending", seen.draft().size())
                : messages.get("way.make_list", seen.draft().add().size());
        }
        return messages.get("way.act." + step.name().toLowerCase(Locale.ROOT));
    }

    /** How far a step is; a mark and words, so that its colour is never alone. */
    String state(Stage stage) {
        if (stage.isDone()) {
            return stage.last().map(done -> messages.get("way.done_on", Dates.day(done.day()))).orElse("");
        }
        return stage.step().isByVillage() ? messages.get("way.villages", stage.taken(), stage.villages()) : messages.get("way.open");
    }

    String due(Stage stage) {
        if (stage.isLate()) {
            return messages.get("way.late", stage.daysLate());
        }
        return stage.due().map(day -> messages.get("way.due_on", Dates.day(day))).orElse("");
    }

    String place(VillageWay village) {
        return steps.place(village);
    }

    String count(int count) {
        return steps.count(count);
    }

    /** The mark of a step in the line of a village. */
    String mark(Way way, VillageWay village, Step step) {
        StepDone done = village.done().get(step);
        if (done != null) {
            return messages.get("way.mark.done", Dates.day(done.day()).substring(0, 5));
        }
        return way.isLate(village, step) ? messages.get("way.mark.late") : "";
    }

    String counts(RecognitionCounts counts) {
        return messages.get("way.counts", counts.registered(), counts.passed(), counts.byOffice(), counts.byAgency(), counts.withdrawn());
    }

    /** A list in one sentence. */
    String list(TitleList list) {
        String name = list.isAmending() ? messages.get("way.list.amending", list.no() - 1) : messages.get("way.list.first");
        Stream<String> facts = Stream.of(
            messages.get("way.list.paper", list.paperNo().isEmpty() ? messages.get("way.list.no_number") : list.paperNo(),
                Dates.day(list.paperDate())),
            list.submission().map(s -> messages.get("way.list.submitted", Dates.day(s.day()))).orElse(""),
            list.decision().map(d -> messages.get("way.list.decided", d.number(), Dates.day(d.day()))).orElse(messages.get("way.list.waits")));
        return name + ": " + facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining("; "));
    }
}
