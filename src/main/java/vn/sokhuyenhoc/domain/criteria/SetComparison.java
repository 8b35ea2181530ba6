package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two sets side by side: what has the same code stands in one row, in the order of the left set; what only the right one has stands after
 * its neighbour there.
 *
 * @param lines criteria and indicators
 * @param rules each grade and level by itself
 */
public record SetComparison(List<Pair<Line>> lines, List<Pair<Rule>> rules) {

    /** How the two sides of a row differ. */
    public enum Difference { SAME, CHANGED, LEFT_ONLY, RIGHT_ONLY }

    /** One row; a side that has nothing to put there is null. */
    public record Pair<T>(T left, T right) {
        public Difference difference() {
            if (left == null) {
                return Difference.RIGHT_ONLY;
            }
            return right == null ? Difference.LEFT_ONLY : Objects.equals(left, right) ? Difference.SAME : Difference.CHANGED;
        }
    }

    /**
     * A line of the form.
     *
     * @param indicator null for a criterion
     * @param criterion without its indicators; null for an indicator
     */
    public record Line(Indicator indicator, Criterion criterion) {
        public String code() {
            return indicator == null ? criterion.code() : indicator.code();
        }
    }

    public static SetComparison of(CriteriaSet left, CriteriaSet right) {
        return new SetComparison(pairs(lines(left), lines(right)), pairs(rules(left), rules(right)));
    }

    private static <T> List<Pair<T>> pairs(Map<String, T> left, Map<String, T> right) {
        List<String> order = new ArrayList<>(left.keySet());
        String before = null;
        for (String key : right.keySet()) {
            if (!left.containsKey(key)) {
                order.add(order.indexOf(before) + 1, key);
            }
            before = key;
        }
        return order.stream().map(key -> new Pair<>(left.get(key), right.get(key))).toList();
    }

    private static Map<String, Line> lines(CriteriaSet set) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Criterion criterion : set.criteria()) {
            lines.put(criterion.code(), new Line(null, new Criterion(criterion.code(), criterion.text(), plain(criterion.cap()), List.of())));
            criterion.indicators().forEach(indicator -> lines.put(indicator.code(), new Line(plain(indicator), null)));
        }
        return lines;
    }

    /** 10 and 10.0 are the same number of points; null stays. */
    private static BigDecimal plain(BigDecimal points) {
        return points == null ? null : points.stripTrailingZeros();
    }

    private static Indicator plain(Indicator indicator) {
        Measure measure = switch (indicator.measure()) {
            case Measure.Points points -> new Measure.Points(points.cap().stripTrailingZeros());
            case Measure.YesNo yesNo -> yesNo;
            case Measure.Share share -> new Measure.Share(share.needed().stripTrailingZeros());
        };
        return new Indicator(indicator.code(), measure, indicator.text(), indicator.details());
    }

    private static Map<String, Rule> rules(CriteriaSet set) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : set.rules()) {
            switch (rule) {
                case Rule.Grades(List<Rule.Grade> bands) ->
                    bands.forEach(band -> rules.put("grade " + band.name(), new Rule.Grades(List.of(plain(band)))));
                case Rule.Levels(List<Rule.Level> levels) ->
                    levels.forEach(level -> rules.put("level " + level.name(), new Rule.Levels(List.of(level))));
                case Rule.CriterionAtLeast(String code, BigDecimal points) ->
                    rules.put("criterion " + code, new Rule.CriterionAtLeast(code, points.stripTrailingZeros()));
                case Rule.TotalAtLeast(BigDecimal points) -> rules.put("total", new Rule.TotalAtLeast(points.stripTrailingZeros()));
                case Rule.NoneUnder(BigDecimal floor) -> rules.put("floor", new Rule.NoneUnder(floor.stripTrailingZeros()));
                case Rule.Validity validity -> rules.put("valid", validity);
                case Rule.Digital(String code, BigDecimal skilled, BigDecimal proficient) ->
                    rules.put("digital", new Rule.Digital(code, plain(skilled), plain(proficient)));
            }
        }
        return rules;
    }

    private static Rule.Grade plain(Rule.Grade band) {
        return new Rule.Grade(band.name(), band.from().stripTrailingZeros(), band.below().stripTrailingZeros());
    }
}
