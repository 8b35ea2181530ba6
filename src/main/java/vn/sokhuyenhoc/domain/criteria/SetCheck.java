package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what contradicts itself in a set whose rows are each readable. */
final class SetCheck {
    private final CriteriaReader.Draft set;
    private final LineRows lines;
    private final List<Indicator> indicators;
    private final BigDecimal most;
    private final List<SetProblem> found = new ArrayList<>();

    private SetCheck(CriteriaReader.Draft set, LineRows lines) {
        this.set = set;
        this.lines = lines;
        this.indicators = set.criteria().stream().flatMap(c -> c.indicators().stream()).toList();
        this.most = set.criteria().stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<SetProblem> problems(CriteriaReader.Draft set, LineRows lines, RuleRows rules) {
        SetCheck check = new SetCheck(set, lines);
        check.lines();
        rules.placed().forEach(p -> check.rule(p.row(), p.rule()));
        check.targetsHaveLevels(rules.rules());
        // Without a test every form that lacks nothing would pass.
        if (rules.rules().stream().noneMatch(Rule::isTest)) {
            check.found.add(SetProblem.of(0, SetProblem.Kind.NO_RULE));
        }
        return check.found;
    }

    private void lines() {
        if (indicators.isEmpty()) {
            found.add(SetProblem.of(0, SetProblem.Kind.NO_INDICATOR));
        }
        for (Criterion criterion : set.criteria()) {
            BigDecimal sum = sum(criterion);
            if (criterion.indicators().isEmpty()) {
                found.add(SetProblem.of(lines.row(criterion.code()), SetProblem.Kind.NO_INDICATOR));
            } else if (criterion.cap() != null && criterion.cap().compareTo(sum) > 0) {
                found.add(SetProblem.of(lines.row(criterion.code()), SetProblem.Kind.CAPS_DO_NOT_ADD_UP, criterion.cap(), sum));
            }
        }
        if (set.total() != null && set.total().compareTo(most) != 0) {
            found.add(SetProblem.of(0, SetProblem.Kind.CAPS_DO_NOT_ADD_UP, set.total(), most));
        }
        for (Indicator indicator : indicators) {
            int row = lines.row(indicator.code());
            if (indicator.isPoints()) {
                onStep(row, indicator.cap());
            }
            indicator.details().feed().filter(f -> rank(f.title()) >= rank(set.title()))
                .ifPresent(f -> found.add(SetProblem.of(row, SetProblem.Kind.FEED_CIRCLE, f.title())));
            indicator.details().feed().stream().flatMap(f -> f.steps().stream()).filter(s -> s.points().compareTo(indicator.cap()) > 0)
                .forEach(s -> found.add(SetProblem.of(row, SetProblem.Kind.NEEDED_OVER_MOST, s.points(), indicator.cap())));
        }
    }

    private static BigDecimal sum(Criterion criterion) {
        return criterion.indicators().stream().filter(Indicator::isPoints).map(Indicator::cap).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Citizens come first, then families, clans and units, communities, the commune: a title is derived only from titles before it. */
    private static int rank(Title title) {
        return switch (title) {
            case CITIZEN -> 0;
            case FAMILY -> 1;
            case CLAN, UNIT -> 2;
            case COMMUNITY -> 3;
            case COMMUNE -> 4;
        };
    }

    private void rule(int row, Rule rule) {
        switch (rule) {
            case Rule.TotalAtLeast(BigDecimal points) -> needed(row, points, most);
            case Rule.NoneUnder(BigDecimal floor) -> {
                onStep(row, floor);
                indicators.stream().filter(Indicator::isPoints).filter(i -> i.cap().compareTo(floor) < 0).findFirst()
                    .ifPresent(i -> found.add(SetProblem.of(row, SetProblem.Kind.FLOOR_OVER_CAP, floor, i.code(), i.cap())));
            }
            case Rule.CriterionAtLeast(String code, BigDecimal points) -> {
                Optional<Criterion> criterion = set.criteria().stream().filter(c -> c.code().equals(code)).findFirst();
                criterion.ifPresentOrElse(c -> needed(row, points, c.most()),
                    () -> found.add(SetProblem.of(row, SetProblem.Kind.CODE_UNKNOWN, code)));
            }
            case Rule.Grades(List<Rule.Grade> bands) -> bands(row, bands);
            case Rule.Levels(List<Rule.Level> levels) -> levels.stream().flatMap(l -> l.codes().stream())
                .filter(code -> indicators.stream().noneMatch(i -> i.code().equals(code) && !i.isPoints()))
                .forEach(code -> found.add(SetProblem.of(row, SetProblem.Kind.CODE_UNKNOWN, code)));
            case Rule.Validity _ -> { }
            case Rule.Digital digital -> digital(row, digital);
        }
    }

    private void digital(int row, Rule.Digital rule) {
        if (set.title() != Title.CITIZEN) {
            found.add(SetProblem.of(row, SetProblem.Kind.DIGITAL_NOT_CITIZEN));
        }
        Optional<Indicator> named = indicators.stream().filter(i -> i.code().equals(rule.code())).findFirst();
        if (named.isEmpty()) {
            found.add(SetProblem.of(row, SetProblem.Kind.CODE_UNKNOWN, rule.code()));
            return;
        }
        Indicator indicator = named.get();
        Stream.of(Optional.ofNullable(rule.skilled()), Optional.ofNullable(rule.proficient())).flatMap(Optional::stream).forEach(points -> {
            if (indicator.isPoints()) {
                onStep(row, points);
            }
            if (points.compareTo(indicator.cap()) > 0) {
                found.add(SetProblem.of(row, SetProblem.Kind.NEEDED_OVER_MOST, points, indicator.cap()));
            }
        });
        BigDecimal skilled = Objects.requireNonNullElse(rule.skilled(), indicator.cap());
        if (rule.proficient() != null && rule.proficient().compareTo(skilled) < 0) {
            found.add(SetProblem.of(row, SetProblem.Kind.DIGITAL_ORDER, rule.proficient(), skilled));
        }
    }

    private void needed(int row, BigDecimal points, BigDecimal cap) {
        onStep(row, points);
        if (points.compareTo(cap) > 0) {
            found.add(SetProblem.of(row, SetProblem.Kind.NEEDED_OVER_MOST, points, cap));
        }
    }

    private void onStep(int row, BigDecimal points) {
        if (points.remainder(set.step()).signum() != 0) {
            found.add(SetProblem.of(row, SetProblem.Kind.OFF_STEP, points, set.step()));
        }
    }

    /** From the highest band down, each must begin where the one below it ends, and the highest ends with the most points. */
    private void bands(int row, List<Rule.Grade> bands) {
        if (bands.getFirst().below().compareTo(most) != 0) {
            found.add(SetProblem.of(row, SetProblem.Kind.NEEDED_OVER_MOST, bands.getFirst().below(), most));
        }
        for (int i = 0; i + 1 < bands.size(); i++) {
            Rule.Grade upper = bands.get(i);
            Rule.Grade lower = bands.get(i + 1);
            int gap = upper.from().compareTo(lower.below());
            if (gap > 0) {
                found.add(SetProblem.of(row, SetProblem.Kind.BANDS_GAP, lower.below(), upper.from()));
            } else if (gap < 0) {
                found.add(SetProblem.of(row, SetProblem.Kind.BANDS_OVERLAP, upper.name(), lower.name()));
            }
        }
        bands.stream().filter(b -> b.from().compareTo(b.below()) >= 0)
            .forEach(b -> found.add(SetProblem.of(row, SetProblem.Kind.BANDS_OVERLAP, b.name(), b.name())));
    }

    private void targetsHaveLevels(List<Rule> rules) {
        List<String> inLevels = rules.stream().filter(Rule.Levels.class::isInstance)
            .flatMap(r -> ((Rule.Levels) r).levels().stream()).flatMap(l -> l.codes().stream()).toList();
        Stream<Indicator> targets = indicators.stream().filter(i -> !i.isPoints());
        targets.filter(i -> !inLevels.contains(i.code()))
            .forEach(i -> found.add(SetProblem.of(lines.row(i.code()), SetProblem.Kind.TARGET_WITHOUT_LEVEL, i.code())));
    }
}
