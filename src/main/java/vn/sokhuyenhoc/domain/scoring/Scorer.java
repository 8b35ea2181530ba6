package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/**
 * Scores marks against a set: a pure function. For the citizen title the two tests are a total of at least 80 of 100 and no indicator
 * under 5 (as reported for the pilot of 2020–21 and by Thái Bình in May 2024); both come from the set, none stands here.
 */
public final class Scorer {
    private final CriteriaSet set;
    private final Sheet sheet;
    private final BigDecimal total;
    private final boolean complete;

    private Scorer(CriteriaSet set, Marks marks, String kind) {
        this.set = set;
        this.sheet = new Sheet(set, marks, kind);
        this.total = sheet.total();
        this.complete = sheet.missing().isEmpty();
    }

    public static Score score(CriteriaSet set, Marks marks) {
        return score(set, marks, "");
    }

    /** @param kind of the subject, such as SCHOOL: lines asked of other kinds neither count nor are missing */
    public static Score score(CriteriaSet set, Marks marks, String kind) {
        return new Scorer(set, marks, kind).score();
    }

    /** Every rule of the set and what became of it, for whoever wants to see the working. */
    public static List<RuleTest> tests(CriteriaSet set, Marks marks, String kind) {
        return new Scorer(set, marks, kind).tests();
    }

    /**
     * How a form came to its score, step by step.
     *
     * @param kind  of the subject, or empty
     * @param group whose wording the lines have, or null
     */
    public static Working working(CriteriaSet set, Marks marks, String kind, LabourGroup group) {
        Scorer scorer = new Scorer(set, marks, kind);
        return new WorkingOut(set, scorer.sheet, group, scorer.score()).of(scorer.tests(), scorer::unmet);
    }

    private Score score() {
        List<Reason> reasons = new ArrayList<>();
        if (!complete) {
            reasons.add(new Reason.Missing(sheet.missing()));
        }
        tests().forEach(test -> test.reason().ifPresent(reasons::add));
        Verdict verdict = !complete ? Verdict.INCOMPLETE : reasons.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        BigDecimal lowest = sheet.points().stream().map(Sheet.Line::answer).min(BigDecimal::compareTo).orElse(null);
        int low = set.floor().map(floor -> under(floor).size()).orElse(0);
        return new Score(total, lowest, low, verdict, reasons, verdict == Verdict.PASSED ? rank() : "");
    }

    private List<RuleTest> tests() {
        return set.rules().stream().map(rule -> new RuleTest(rule, reason(rule))).toList();
    }

    private Optional<Reason> reason(Rule rule) {
        return switch (rule) {
            case Rule.TotalAtLeast(BigDecimal points) -> totalShort(points);
            case Rule.NoneUnder(BigDecimal floor) -> Optional.of(under(floor)).filter(low -> !low.isEmpty())
                .map(low -> new Reason.UnderFloor(low, floor));
            case Rule.CriterionAtLeast(String code, BigDecimal needed) -> set.criteria().stream()
                .filter(c -> complete && c.code().equals(code) && sheet.points(c).compareTo(needed) < 0).findFirst()
                .map(c -> new Reason.CriterionShort(code, sheet.points(c), needed));
            case Rule.Grades(List<Rule.Grade> bands) -> totalShort(bands.getLast().from());
            case Rule.Levels(List<Rule.Level> levels) -> complete ? unmet(levels.getFirst()) : Optional.empty();
            case Rule.Validity _, Rule.Digital _ -> Optional.empty();
        };
    }

    private Optional<Reason> totalShort(BigDecimal needed) {
        return complete && total.compareTo(needed) < 0 ? Optional.of(new Reason.TotalShort(needed)) : Optional.empty();
    }

    private List<Reason.UnderFloor.Low> under(BigDecimal floor) {
        return sheet.points().stream().filter(line -> line.answer().compareTo(floor) < 0)
            .map(line -> new Reason.UnderFloor.Low(line.number(), line.answer())).toList();
    }

    private Optional<Reason> unmet(Rule.Level level) {
        List<Reason.TargetsUnmet.Unmet> targets = level.codes().stream().flatMap(code -> sheet.line(code).stream())
            .filter(line -> !line.isMet())
            .map(line -> new Reason.TargetsUnmet.Unmet(line.number(), line.answer(), line.needed(), line.share())).toList();
        return targets.isEmpty() ? Optional.empty() : Optional.of(new Reason.TargetsUnmet(level.name(), targets));
    }

    /** The grade the total falls into, or the highest level of which all targets, and all below, are met. */
    private String rank() {
        Optional<String> grade = set.rule(Rule.Grades.class).flatMap(grades -> grades.bands().stream()
            .filter(band -> total.compareTo(band.from()) >= 0).findFirst()).map(Rule.Grade::name);
        return grade.or(() -> set.rule(Rule.Levels.class).flatMap(levels -> levels.levels().stream()
            .takeWhile(level -> unmet(level).isEmpty()).reduce((_, higher) -> higher)).map(Rule.Level::name)).orElse("");
    }
}
