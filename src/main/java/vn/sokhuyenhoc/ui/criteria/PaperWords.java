package vn.sokhuyenhoc.ui.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.text.FeedWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** What a set asks, in the words of a villager. */
final class PaperNames {
    private final Messages messages;

    PaperNames(Messages messages) {
        this.messages = messages;
    }

    /** How a set is called; one without a name says so. */
    String name(SetHead head) {
        return head.name().isBlank() ? messages.get("shelf.name.none") : head.name();
    }

    String title(Title title) {
        return title == null ? messages.get("shelf.title.none") : messages.get("criteria.title." + title.name().toLowerCase(Locale.ROOT));
    }

    /** How a line is answered: "tối đa 10", "đạt hay chưa", "ít nhất 90 %". */
    String answer(Indicator indicator) {
        return switch (indicator.measure()) {
            case Measure.Points(BigDecimal cap) -> messages.get("shelf.paper.cap", Wording.points(cap));
            case Measure.YesNo _ -> messages.get("shelf.paper.yes_no");
            case Measure.Share(BigDecimal needed) -> messages.get("shelf.paper.share", Wording.points(needed));
        };
    }

    /** Its cap where it has one of its own, else nothing. */
    String answer(Criterion criterion) {
        return criterion.cap() == null ? "" : messages.get("shelf.paper.cap", Wording.points(criterion.cap()));
    }

    /** Of whom it is asked and what it follows from; one sentence each. */
    List<String> conditions(Indicator indicator) {
        String only = indicator.details().only();
        Stream<String> asked = only.isEmpty() ? Stream.empty() : Stream.of(messages.get("shelf.paper.only", kind(only)));
        return Stream.concat(asked, indicator.details().feed().stream().map(new FeedWords(messages)::rule)).toList();
    }

    /** A kind of subject; a word of the office's own stays as it is. */
    String kind(String word) {
        return Stream.of(UnitKind.values()).filter(kind -> kind.name().equals(word)).findFirst()
            .map(kind -> messages.get("shelf.kind." + kind.name().toLowerCase(Locale.ROOT))).orElse(word);
    }

    /** @param most points of the set: the highest grade ends there */
    List<String> rule(Rule rule, BigDecimal most) {
        return switch (rule) {
            case Rule.TotalAtLeast(BigDecimal points) -> List.of(messages.get("shelf.paper.total", Wording.points(points)));
            case Rule.NoneUnder(BigDecimal floor) -> List.of(messages.get("shelf.paper.floor", Wording.points(floor)));
            case Rule.CriterionAtLeast(String code, BigDecimal points) ->
                List.of(messages.get("shelf.paper.criterion", code, Wording.points(points)));
            case Rule.Grades(List<Rule.Grade> bands) -> bands.stream().map(band -> grade(band, most)).toList();
            case Rule.Levels(List<Rule.Level> levels) -> levels.stream()
                .map(level -> messages.get("shelf.paper.level", level.name(), String.join(", ", level.codes()))).toList();
            case Rule.Validity(int months, int stepMonths) -> List.of(stepMonths == 0 ? messages.get("shelf.paper.valid", months)
                : messages.get("shelf.paper.valid_step", months, stepMonths));
            case Rule.Digital digital -> digital(digital);
        };
    }

    private List<String> digital(Rule.Digital rule) {
        return List.of(rule.skilled() == null ? messages.get("shelf.paper.digital_top", rule.code())
            : messages.get("shelf.paper.digital", rule.code(), Wording.points(rule.skilled())), rule.proficient() == null
            ? messages.get("shelf.paper.proficient_none") : messages.get("shelf.paper.proficient", rule.code(), Wording.points(rule.proficient())));
    }

    private String grade(Rule.Grade band, BigDecimal most) {
        return band.below().compareTo(most) >= 0 ? messages.get("shelf.paper.grade_top", band.name(), Wording.points(band.from()))
            : messages.get("shelf.paper.grade", band.name(), Wording.points(band.from()), Wording.points(band.below()));
    }
}
