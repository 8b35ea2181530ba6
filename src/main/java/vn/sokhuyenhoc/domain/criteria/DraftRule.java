package vn.sokhuyenhoc.domain.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule of a set that is being written, as text.
 *
 * @param cells after the word of the rule, as many as {@link Kind#cells}
 */
public record DraftRule(Kind kind, List<String> cells) {

    /** The rules there are, with the word they are written with and how many cells follow it. */
    public enum Kind {
        TOTAL_AT_LEAST("total-at-least", 1), NONE_UNDER("none-under", 1), CRITERION_AT_LEAST("criterion-at-least", 2), GRADE("grade", 3),
        LEVEL("level", 2), VALID("valid", 2), DIGITAL("digital", 3);

        private final String word;
        private final int cells;

        Kind(String word, int cells) {
            this.word = word;
            this.cells = cells;
        }

        public int cells() {
            return cells;
        }
    }

    public DraftRule {
        List<String> filled = new ArrayList<>(cells.subList(0, Math.min(cells.size(), kind.cells)));
        while (filled.size() < kind.cells) {
            filled.add("");
        }
        cells = List.copyOf(filled);
    }

    /** With nothing filled in. */
    public DraftRule(Kind kind) {
        this(kind, List.of());
    }

    public DraftRule with(int cell, String content) {
        List<String> other = new ArrayList<>(cells);
        other.set(cell, content);
        return new DraftRule(kind, other);
    }

    /** The kind written with this word, or null. */
    static Kind kind(String word) {
        return List.of(Kind.values()).stream().filter(kind -> kind.word.equals(word)).findFirst().orElse(null);
    }

    List<String> row() {
        List<String> row = new ArrayList<>(List.of("rule", kind.word));
        row.addAll(cells);
        return row;
    }
}
