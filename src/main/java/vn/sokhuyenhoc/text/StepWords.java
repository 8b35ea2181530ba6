package vn.sokhuyenhoc.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;

/** How the steps of a round and its villages read, wherever they are shown. */
public final class StepWords {
    private final Messages messages;

    public StepWords(Messages messages) {
        this.messages = messages;
    }

    public String step(Step step) {
        return messages.get("way.step." + step.name().toLowerCase(Locale.ROOT));
    }

    /** Its name; what belongs to no village is of the whole commune. */
    public String place(VillageWay village) {
        return village.place().name().isEmpty() ? messages.get("way.whole_commune") : village.place().name();
    }

    /** A count; nothing where there is none, so that a board stays calm. */
    public String count(int count) {
        return count == 0 ? "" : messages.get("way.number", count);
    }

    /** "trễ 3 ngày: bình xét", of the first step with which the village is late; empty where it is in time. */
    public String late(Way way, VillageWay village) {
        return lateStep(way, village).map(step -> late(way, step)).orElse("");
    }

    /** The first step with which a village is late. */
    public static Optional<Step> lateStep(Way way, VillageWay village) {
        return Stream.of(Step.values()).filter(step -> way.isLate(village, step)).findFirst();
    }

    /** The same of the whole round. */
    public String late(Way way, Step step) {
        String name = step(step);
        return messages.get("way.late_step", way.stage(step).daysLate(), name.substring(0, 1).toLowerCase(messages.locale()) + name.substring(1));
    }
}
