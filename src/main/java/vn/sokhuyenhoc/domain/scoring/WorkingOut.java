package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/** Writes down how a form came to its score; every answer is the scorer's own. */
final class WorkingOut {
    private final CriteriaSet set;
    private final Sheet sheet;
    private final LabourGroup group;
    private final Score score;

    /** @param group whose wording is shown, or null */
    WorkingOut(CriteriaSet set, Sheet sheet, LabourGroup group, Score score) {
        this.set = set;
        this.sheet = sheet;
        this.group = group;
        this.score = score;
    }

    /** @param unmet what a level still lacks, asked of complete forms only */
    Working of(List<RuleTest> tests, Function<Rule.Level, Optional<Reason>> unmet) {
        List<Working.Part> parts = set.criteria().stream().map(this::part).filter(part -> !part.lines().isEmpty()).toList();
        BigDecimal most = parts.stream().map(Working.Part::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Working(parts, most, tests.stream().flatMap(test -> tests(test, unmet)).toList(), score);
    }

    private Working.Part part(Criterion criterion) {
        List<Sheet.Line> lines = sheet.lines().stream().filter(l -> criterion.indicators().contains(l.indicator())).toList();
        List<Sheet.Line> points = lines.stream().filter(l -> l.indicator().isPoints()).toList();
        BigDecimal sum = points.stream().filter(l -> l.answer() != null).map(Sheet.Line::answer).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = points.stream().map(l -> l.indicator().cap()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Working.Part(criterion.code(), criterion.text(), lines.stream().map(this::line).toList(), sum, sheet.points(criterion),
            criterion.cap() == null ? most : most.min(criterion.cap()));
    }

    private Working.Line line(Sheet.Line line) {
        return new Working.Line(line.number(), line.indicator().code(), line.indicator().textFor(group), line.indicator().measure(), line.answer(),
            state(line), line.share(), line.indicator().details().feed().orElse(null));
    }

    private Working.LineState state(Sheet.Line line) {
        if (line.answer() == null) {
            return Working.LineState.MISSING;
        }
        boolean enough = line.indicator().isPoints() ? set.floor().map(floor -> line.answer().compareTo(floor) >= 0).orElse(true) : line.isMet();
        return enough ? Working.LineState.GOOD : Working.LineState.SHORT;
    }

    private Stream<Working.Test> tests(RuleTest test, Function<Rule.Level, Optional<Reason>> unmet) {
        return switch (test.rule()) {
            case Rule.TotalAtLeast _, Rule.Grades _ -> Stream.of(test(test, score.total()));
            case Rule.NoneUnder _ -> Stream.of(test(test, score.lowest()));
            case Rule.CriterionAtLeast(String code, _) -> set.criteria().stream().filter(c -> c.code().equals(code)).findFirst()
                .map(c -> test(test, sheet.points(c))).stream();
            case Rule.Levels(List<Rule.Level> levels) -> levels.stream()
                .map(level -> level(level, isComplete() ? unmet.apply(level) : Optional.empty()));
            case Rule.Validity _, Rule.Digital _ -> Stream.empty();
        };
    }

    private Working.Test test(RuleTest test, BigDecimal had) {
        return new Working.Test(test.rule(), had, outcome(test.reason()), test.reason());
    }

    private Working.Test level(Rule.Level level, Optional<Reason> reason) {
        long met = level.codes().stream().flatMap(code -> sheet.line(code).stream()).filter(Sheet.Line::isMet).count();
        // Targets that are not asked of this kind of subject are none of the level's.
        List<String> asked = level.codes().stream().filter(code -> sheet.line(code).isPresent()).toList();
        return new Working.Test(new Rule.Levels(List.of(new Rule.Level(level.name(), asked))), new BigDecimal(met), outcome(reason), reason);
    }

    private Working.Outcome outcome(Optional<Reason> reason) {
        return reason.isPresent() ? Working.Outcome.NOT_HELD : isComplete() ? Working.Outcome.HELD : Working.Outcome.NOT_YET;
    }

    private boolean isComplete() {
        return sheet.missing().isEmpty();
    }
}
