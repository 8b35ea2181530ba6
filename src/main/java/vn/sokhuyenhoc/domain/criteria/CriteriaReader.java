package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a set from its rows; the first cell of a row says what the row is:
 * {@code id, title, name, decision, issuer, note, step, total} with one value; {@code criterion} with code, text and perhaps a cap;
 * {@code indicator} with code, cap, text and perhaps the kind of subject it is asked of; {@code target} with code, {@code yes-no} or the percent
 * needed, text and perhaps that kind; {@code text} with code, group and wording; {@code share} with code, title, ages and points;
 * {@code rule} as {@link RuleRows} reads it. Empty rows and rows that begin with # are passed over.
 * Everything wrong is named with its row, and then nothing is taken.
 */
public final class CriteriaReader {
    private static final String ID = "(?=.{0,60}$)([A-Za-z0-9]+(-[A-Za-z0-9]+)*)?";
    private static final int LONGEST_NAME = 300;

    private final Map<String, String> head = new HashMap<>();
    private final RuleRows rules = new RuleRows();
    private final LineRows lines = new LineRows();
    private final List<SetProblem> problems = new ArrayList<>();

    private CriteriaReader() {
    }

    /** What reading a set gives. */
    public sealed interface Reading {
        /** The set, without any contradiction. */
        record Good(CriteriaSet set) implements Reading {
        }

        /** Everything that is wrong, at least one thing. */
        record Bad(List<SetProblem> problems) implements Reading {
        }
    }

    /** Reads tab-separated lines. */
    public static Reading readLines(String body) {
        return readRows(rows(body));
    }

    /** The cells of tab-separated lines, whatever they say. */
    public static List<List<String>> rows(String body) {
        return body.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** Reads the rows of a sheet from the first on. */
    public static Reading readRows(List<List<String>> rows) {
        CriteriaReader reader = new CriteriaReader();
        for (int i = 0; i < rows.size(); i++) {
            boolean empty = rows.get(i).stream().allMatch(String::isBlank);
            if (!empty && !rows.get(i).getFirst().startsWith("#")) {
                reader.take(new SetRow(i + 1, rows.get(i)));
            }
        }
        return reader.reading();
    }

    /** Reads a set that was read before and is known to be good. */
    public static CriteriaSet read(String body) {
        return switch (readLines(body)) {
            case Reading.Good(CriteriaSet set) -> set;
            case Reading.Bad(List<SetProblem> wrong) -> throw new IllegalArgumentException(wrong.toString());
        };
    }

    private void take(SetRow row) {
        try {
            switch (row.word()) {
                case "id", "title", "name", "decision", "issuer", "note", "step", "total" -> {
                    if (head.put(row.word(), row.optional(1)) != null) {
                        throw row.bad(SetProblem.Kind.GIVEN_TWICE, row.word());
                    }
                }
                case "rule" -> rules.take(row);
                case "criterion", "indicator", "target", "text", "share" -> lines.take(row);
                default -> throw row.bad(SetProblem.Kind.ROW_UNKNOWN, row.word());
            }
        } catch (SetRow.Bad bad) {
            problems.add(bad.problem());
        }
    }

    private Reading reading() {
        for (String row : List.of("id", "title", "name", "step")) {
            if (head.getOrDefault(row, "").isEmpty()) {
                problems.add(SetProblem.of(0, SetProblem.Kind.HEAD_MISSING, SetWords.word(row)));
            }
        }
        if (!head.getOrDefault("id", "x").matches(ID)) {
            problems.add(SetProblem.of(0, SetProblem.Kind.ID_NOT_PLAIN, head.get("id")));
        }
        if (head.getOrDefault("name", "").length() > LONGEST_NAME) {
            problems.add(SetProblem.of(0, SetProblem.Kind.TOO_LONG, SetWords.word("name"), LONGEST_NAME));
        }
        if (!problems.isEmpty()) {
            return new Reading.Bad(List.copyOf(problems));
        }
        try {
            Draft draft = draft();
            problems.addAll(SetCheck.problems(draft, lines, rules));
            return problems.isEmpty() ? new Reading.Good(draft.set()) : new Reading.Bad(List.copyOf(problems));
        } catch (SetRow.Bad bad) {
            return new Reading.Bad(List.of(bad.problem()));
        }
    }

    /**
     * A set whose parts are not compared with each other yet.
     *
     * @param total what the paper says all caps come to, or null
     */
    record Draft(String id, Title title, String name, CriteriaSet.Source source, BigDecimal step, BigDecimal total,
                 List<Criterion> criteria, List<Rule> rules) {
        CriteriaSet set() {
            return new CriteriaSet(id, title, name, source, step, criteria, rules);
        }
    }

    private Draft draft() {
        SetRow whole = new SetRow(0, List.of());
        BigDecimal step = whole.number(head.get("step"));
        if (step.signum() == 0) {
            throw whole.bad(SetProblem.Kind.NOT_ABOVE_ZERO, head.get("step"));
        }
        CriteriaSet.Source source = new CriteriaSet.Source(head.getOrDefault("decision", ""), head.getOrDefault("issuer", ""),
            head.getOrDefault("note", ""));
        BigDecimal total = !head.getOrDefault("total", "").isEmpty() ? whole.number(head.get("total")) : null;
        return new Draft(head.get("id"), whole.one(Title.class, head.get("title")), head.get("name"), source, step, total,
            lines.criteria(), rules.rules());
    }
}
