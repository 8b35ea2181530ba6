package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the rules from the rows of a set. The second cell says which: {@code total-at-least} points, {@code none-under} points,
 * {@code criterion-at-least} code and points, {@code grade} name, from and below, {@code level} name and codes parted by commas,
 * {@code valid} months and months between levels, {@code digital} code and perhaps the points from which on somebody is skilled and proficient.
 */
final class RuleRows {
    private final List<Placed> placed = new ArrayList<>();
    private final List<Rule.Grade> grades = new ArrayList<>();
    private final List<Rule.Level> levels = new ArrayList<>();
    private int gradesRow;
    private int levelsRow;

    /** A rule and its row. */
    record Placed(int row, Rule rule) {
    }

    void take(SetRow row) {
        switch (row.key(1)) {
            case "total-at-least" -> add(row, new Rule.TotalAtLeast(row.positive(2)));
            case "none-under" -> add(row, new Rule.NoneUnder(row.positive(2)));
            case "criterion-at-least" -> add(row, new Rule.CriterionAtLeast(row.needed(2), row.positive(3)));
            case "grade" -> {
                gradesRow = row.number();
                grades.add(new Rule.Grade(row.needed(2), row.number(3), row.positive(4)));
            }
            case "level" -> {
                levelsRow = row.number();
                levels.add(new Rule.Level(row.needed(2), Arrays.stream(row.needed(3).split(",")).map(String::strip).toList()));
            }
            case "valid" -> add(row, new Rule.Validity(row.positive(2).intValue(), row.optional(3).isEmpty() ? 0 : row.whole(3)));
            case "digital" -> add(row, new Rule.Digital(row.needed(2), points(row, 3), points(row, 4)));
            default -> throw row.bad(SetProblem.Kind.WORD_UNKNOWN, row.optional(1));
        }
    }

    private static BigDecimal points(SetRow row, int cell) {
        return row.optional(cell).isEmpty() ? null : row.positive(cell);
    }

    private void add(SetRow row, Rule rule) {
        boolean again = !(rule instanceof Rule.CriterionAtLeast) && placed.stream().anyMatch(p -> p.rule().getClass() == rule.getClass());
        if (again) {
            throw row.bad(SetProblem.Kind.GIVEN_TWICE, row.optional(1));
        }
        placed.add(new Placed(row.number(), rule));
    }

    /** In the order in which they stand. */
    List<Placed> placed() {
        List<Placed> all = new ArrayList<>(placed);
        if (!grades.isEmpty()) {
            all.add(new Placed(gradesRow, new Rule.Grades(grades.stream().sorted(Comparator.comparing(Rule.Grade::from).reversed()).toList())));
        }
        if (!levels.isEmpty()) {
            all.add(new Placed(levelsRow, new Rule.Levels(levels)));
        }
        all.sort(Comparator.comparingInt(Placed::row));
        return all;
    }

    List<Rule> rules() {
        return placed().stream().map(Placed::rule).toList();
    }
}
