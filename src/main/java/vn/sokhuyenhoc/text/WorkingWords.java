package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.scoring.Working;

/** The words for how a form came to its result: its lines, the sums of its criteria and each test. */
public final class WorkingWords {
    private final Messages messages;
    private final ReasonWords reasons;

    public WorkingWords(Messages messages) {
        this.messages = messages;
        this.reasons = new ReasonWords(messages);
    }

    /** What one rule asked, what there was, and whether it holds: "Tổng điểm ít nhất 80: được 86 – đạt". */
    public String test(Working.Test test) {
        String outcome = messages.get(switch (test.outcome()) {
            case HELD -> "score.test_held";
            case NOT_HELD -> "score.test_not_held";
            case NOT_YET -> "score.test_not_yet";
        });
        return messages.get("score.test", asked(test.rule()), had(test), outcome);
    }

    private String asked(Rule rule) {
        return switch (rule) {
            case Rule.TotalAtLeast(BigDecimal points) -> messages.get("score.ask_total", Wording.points(points));
            case Rule.NoneUnder(BigDecimal floor) -> messages.get("score.ask_floor", Wording.points(floor));
            case Rule.CriterionAtLeast(String code, BigDecimal points) -> messages.get("score.ask_criterion", code, Wording.points(points));
            case Rule.Grades(List<Rule.Grade> bands) -> messages.get("score.ask_grade", bands.stream()
                .map(band -> messages.get("score.ask_band", band.name(), Wording.points(band.from()))).collect(Collectors.joining(", ")));
            case Rule.Levels(List<Rule.Level> levels) -> messages.get("score.ask_level", levels.getFirst().name(), levels.getFirst().codes().size());
            case Rule.Validity(int months, _) -> messages.get("score.ask_validity", months);
            case Rule.Digital digital -> messages.get("score.ask_digital", digital.code());
        };
    }

    private String had(Working.Test test) {
        if (test.outcome() == Working.Outcome.NOT_HELD && (test.rule() instanceof Rule.NoneUnder || test.rule() instanceof Rule.Levels)) {
            return test.reason().map(reason -> switch (reason) {
                case Reason.UnderFloor under -> reasons.marks(under);
                case Reason.TargetsUnmet unmet -> reasons.list(unmet);
                default -> "";
            }).orElse("");
        }
        if (test.had() == null) {
            return messages.get("score.had_nothing");
        }
        String kind = switch (test.rule()) {
            case Rule.NoneUnder _ -> messages.get("score.had_lowest", Wording.points(test.had()));
            case Rule.Levels _ -> messages.get("score.had_targets", Wording.points(test.had()));
            default -> messages.get("score.had_points", Wording.points(test.had()));
        };
        return switch (test.outcome()) {
            case HELD -> kind;
            case NOT_HELD -> messages.get("score.had_only", kind);
            case NOT_YET -> messages.get("score.had_so_far", kind);
        };
    }

    /** The answer of a line: points, yes or no, or the share reached. */
    public String answer(Working.Line line) {
        if (line.answer() == null) {
            return messages.get("score.answer_none");
        }
        return switch (line.measure()) {
            case Measure.Points _ -> line.share() == null ? Wording.points(line.answer())
                : messages.get("score.points_of", Wording.points(line.answer()), line.share().toString());
            case Measure.YesNo _ -> messages.get(line.answer().signum() > 0 ? "score.answer_yes" : "score.answer_no");
            case Measure.Share _ -> reasons.percent(line.answer(), line.share());
        };
    }

    /** What can be reached on a line, or has to be: its cap, a yes, the percent needed. */
    public String limit(Working.Line line) {
        return switch (line.measure()) {
            case Measure.Points(BigDecimal cap) -> Wording.points(cap);
            case Measure.YesNo _ -> messages.get("score.answer_yes");
            case Measure.Share(BigDecimal needed) -> reasons.percent(needed, null);
        };
    }

    /** The same beside an answer: "/ 10", or "cần 90 %". */
    public String outOf(Working.Line line) {
        return messages.get(line.measure() instanceof Measure.Points ? "score.out_of" : "score.out_of_target", limit(line));
    }

    /** The wording of a line or, where the set has none, its number; of a counted line also whose share it is. */
    public String text(Working.Line line) {
        return line.feed() == null ? wording(line) : messages.get("score.text_and_share", wording(line), new FeedWords(messages).share(line.feed()));
    }

    private String wording(Working.Line line) {
        return line.text().isEmpty() ? messages.get(line.measure() instanceof Measure.Points ? "score.indicator" : "score.target",
            String.valueOf(line.number())) : line.text();
    }

    /** One word for a line that stands out: too low, target not met, no answer; empty where all is well. */
    public String remark(Working.Line line) {
        return switch (line.state()) {
            case GOOD -> "";
            case SHORT -> messages.get(line.measure() instanceof Measure.Points ? "score.line_low" : "score.line_unmet");
            case MISSING -> messages.get("score.line_missing");
        };
    }

    /** The name of a criterion, as "TC1 · Điều kiện", or its code where the set has no wording. */
    public String heading(Working.Part part) {
        return part.text().isEmpty() ? messages.get("score.criterion", part.code()) : messages.get("score.criterion_text", part.code(), part.text());
    }

    /** What a criterion comes to: points of the most it can bring, what its cap took away, or targets met. */
    public String sum(Working.Part part) {
        if (!part.isPoints()) {
            return messages.get("score.sum_targets", part.met(), part.lines().size());
        }
        return part.sum().compareTo(part.counted()) > 0
            ? messages.get("score.sum_capped", Wording.points(part.sum()), Wording.points(part.counted()))
            : messages.get("score.sum", Wording.points(part.counted()), Wording.points(part.most()));
    }

    /** What the form comes to in all. */
    public String total(Working working) {
        String total = Wording.points(working.score().total());
        return working.isPoints() ? messages.get("score.sum", total, Wording.points(working.most()))
            : messages.get("score.sum_targets", working.score().total(), working.targets());
    }

    /** The verdict with the grade or level reached, if any. */
    public String verdict(Working working) {
        String verdict = new Wording(messages).verdict(working.score().verdict());
        return working.score().rank().isEmpty() ? verdict : messages.get("score.verdict_rank", verdict, working.score().rank());
    }
}
