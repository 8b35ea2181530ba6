package vn.sokhuyenhoc.domain.audit;

import java.util.List;

/**
 * What became of one row, as far as a clerk knows it.
 *
 * @param name   whose row it is, or what it is called; empty where it has no name
 * @param values old and new; of a row that was added only new ones, of one that was removed only old ones
 */
public record LoggedRow(LoggedTable table, Fate fate, String name, List<Value> values) {
    public LoggedRow {
        values = List.copyOf(values);
    }

    /** What was done to the row. */
    public enum Fate { ADDED, CHANGED, REMOVED }

    /**
     * @param before as the row has it, or the name of the other row it points to; null for none
     * @param after  the same
     */
    public record Value(LoggedColumn column, Object before, Object after) {
    }
}
