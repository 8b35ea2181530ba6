package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a set from its rows; the first cell of a row says what the row is:
 * {@code id, title, name, decision, issuer, note, step} with one value; {@code rule} with {@code total-at-least} or
 * {@code none-under} and points; {@code criterion} with code and text; {@code indicator} with code, cap and text.
 * Empty rows and rows that begin with # are passed over; anything else is refused with its row number, and so is an indicator outside a
 * criterion. A set without id, title, name, step or indicator, or with a code given twice, is refused as a whole.
 */
public final class CriteriaReader {
    private final Map<String, String> head = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Indicator> open = new ArrayList<>();
    private List<String> criterion = List.of();

    private CriteriaReader() {
    }

    /** Reads tab-separated lines. */
    public static CriteriaSet read(String body) {
        CriteriaReader reader = new CriteriaReader();
        int number = 0;
        for (String line : body.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.row(number, List.of(line.split("\t", -1)));
            }
        }
        return reader.set();
    }

    private void row(int number, List<String> cells) {
        try {
            switch (cells.get(0)) {
                case "id", "title", "name", "decision", "issuer", "note", "step" -> head.put(cells.get(0), cells.get(1));
                case "rule" -> rules.add(rule(cells.get(1), new BigDecimal(cells.get(2))));
                case "criterion" -> {
                    closeCriterion();
                    criterion = List.of(cells.get(1), cells.get(2));
                }
                case "indicator" -> {
                    if (criterion.isEmpty()) {
                        throw new IllegalArgumentException("no criterion above");
                    }
                    open.add(new Indicator(cells.get(1), new BigDecimal(cells.get(2)), cells.get(3)));
                }
                default -> throw new IllegalArgumentException(cells.get(0));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("row " + number + ": " + cells, e);
        }
    }

    private static Rule rule(String kind, BigDecimal points) {
        return switch (kind) {
            case "total-at-least" -> new Rule.TotalAtLeast(points);
            case "none-under" -> new Rule.NoneUnder(points);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private void closeCriterion() {
        if (!criterion.isEmpty()) {
            criteria.add(new Criterion(criterion.get(0), criterion.get(1), open));
            open.clear();
        }
    }

    private CriteriaSet set() {
        closeCriterion();
        CriteriaSet.Source source = new CriteriaSet.Source(head.get("decision"), head.get("issuer"), head.get("note"));
        return new CriteriaSet(needed("id"), Title.valueOf(needed("title")), needed("name"), source, new BigDecimal(needed("step")), criteria, rules);
    }

    private String needed(String row) {
        if (!head.containsKey(row)) {
            throw new IllegalArgumentException("no row " + row);
        }
        return head.get(row);
    }
}
