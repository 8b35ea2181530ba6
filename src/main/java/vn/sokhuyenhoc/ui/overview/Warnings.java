package vn.sokhuyenhoc.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.StepWords;

/** What should not stay as it is: a sentence each. */
final class Warnings {
    private final Messages messages;
    private final StepWords steps;

    Warnings(Messages messages) {
        this.messages = messages;
        this.steps = new StepWords(messages);
    }

    List<String> of(Overview now) {
        List<String> found = new ArrayList<>();
        if (Steps.isUncopied(now)) {
            found.add(messages.get("overview.warning.copy", now.uncopied()));
        }
        List<Round> unchecked = now.standing().unchecked();
        if (!unchecked.isEmpty()) {
            found.add(messages.get("overview.warning.unchecked", unchecked.stream().map(Round::name).collect(Collectors.joining(", "))));
        }
        now.way().ifPresent(way -> late(way, found));
        return found;
    }

    /** Villages by the first step with which they are late, then what is late in the whole round. */
    private void late(Way way, List<String> found) {
        Map<Step, Integer> villages = new EnumMap<>(Step.class);
        way.villages().forEach(village -> StepWords.lateStep(way, village).ifPresent(step -> villages.merge(step, 1, Integer::sum)));
        villages.forEach((step, count) -> found.add(messages.get("overview.warning.villages", count, steps.late(way, step))));
        Stream.of(Step.values()).filter(step -> !step.isByVillage() && way.stage(step).isLate()).findFirst()
            .ifPresent(step -> found.add(messages.get("overview.warning.round", steps.late(way, step))));
    }
}
