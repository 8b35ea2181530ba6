package vn.sokhuyenhoc.files.table;

import java.util.List;

/**
 * A page of a list as data: what it is called, its columns and its lines. Writers decide how it looks.
 *
 * @param name     short name, used for the sheet
 * @param caption  lines above the heading; empty where the sheet is to be read back in
 * @param warning  words at the top of every printed page; empty for none
 * @param columns  left to right
 * @param lines    read once, in order; may come from the database page by page
 */
public record Table(String name, List<String> caption, String warning, List<Column> columns, Iterable<Line> lines) {
    public Table(String name, List<String> caption, List<Column> columns, Iterable<Line> lines) {
        this(name, caption, "", columns, lines);
    }

    /** What stands in a column: how it is aligned and, in a sheet, how the cell is typed. AMOUNT: large numbers and đồng, at the right. */
    public enum Kind {
        TEXT, CODE, COUNT, POINTS, AMOUNT;

        /** Whether numbers in it are written 1.234,5 and not digit by digit. */
        public boolean isNumber() {
            return this == COUNT || this == POINTS || this == AMOUNT;
        }
    }

    /**
     * @param heading in the clerk's words
     * @param width   in characters of the ordinary letter
     */
    public record Column(String heading, int width, Kind kind) {
    }

    /** One line of a table. */
    public sealed interface Line {
        /**
         * One row.
         *
         * @param values one a column: String, Integer, Long, BigDecimal or null
         * @param marked numbers (from 0) of the cells to be coloured as wrong
         */
        record Cells(List<Object> values, List<Integer> marked) implements Line {
            public Cells(List<Object> values) {
                this(values, List.of());
            }
        }

        /**
         * A heading across all columns, such as the name of a village.
         *
         * @param apart whether it begins a printed page of its own in a sheet
         */
        record Section(String text, boolean apart) implements Line {
            public Section(String text) {
                this(text, false);
            }
        }
    }
}
