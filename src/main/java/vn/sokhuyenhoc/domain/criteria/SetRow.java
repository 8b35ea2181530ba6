package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * One row of a set as written down: a word that says what the row is, and its cells.
 *
 * @param number in the sheet, from 1
 */
record SetRow(int number, List<String> cells) {

    /** Thrown by the getters of a cell; caught where rows are gathered. */
    static final class Bad extends RuntimeException {
        private final transient SetProblem problem;

        Bad(SetProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        SetProblem problem() {
            return problem;
        }
    }

    SetRow {
        // A cell of Excel may hold several lines; here a line is a row.
        cells = cells.stream().map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC).replaceAll("[\\t\\r\\n]+", " ")).toList();
    }

    String word() {
        return SetWords.key(text(0));
    }

    /** The text of a cell, "" beyond the last. */
    String optional(int cell) {
        return cell < cells.size() ? cells.get(cell).strip() : "";
    }

    /** The text of a cell that may be empty but must be there. */
    String text(int cell) {
        if (cell >= cells.size()) {
            throw bad(SetProblem.Kind.CELL_MISSING, cell + 1);
        }
        return cells.get(cell).strip();
    }

    /** The text of a cell that must say something. */
    String needed(int cell) {
        String text = optional(cell);
        if (text.isEmpty()) {
            throw bad(SetProblem.Kind.CELL_MISSING, cell + 1);
        }
        return text;
    }

    /** The program's key for the word in a cell. */
    String key(int cell) {
        return SetWords.key(needed(cell));
    }

    BigDecimal number(int cell) {
        return number(needed(cell));
    }

    BigDecimal number(String text) {
        if (!text.matches("\\d{1,6}([.,]\\d{1,4})?")) {
            throw bad(SetProblem.Kind.NUMBER_UNREADABLE, text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    BigDecimal positive(int cell) {
        BigDecimal number = number(cell);
        if (number.signum() == 0) {
            throw bad(SetProblem.Kind.NOT_ABOVE_ZERO, optional(cell));
        }
        return number;
    }

    int whole(int cell) {
        return number(cell).intValue();
    }

    <E extends Enum<E>> E one(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, SetWords.key(text).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw bad(SetProblem.Kind.WORD_UNKNOWN, text);
        }
    }

    Bad bad(SetProblem.Kind kind, Object... args) {
        return new Bad(SetProblem.of(number, kind, args));
    }
}
