package vn.sokhuyenhoc.store.trace;

import java.util.Map;

/**
 * What became of one row.
 *
 * @param key    its primary key
 * @param before values as they were: all of a row that was removed, of one that was changed only those that differ
 * @param after  values as they became: all of a row that was added, of one that was changed only those that differ
 */
public record RowChange(Kind kind, String table, Map<String, Object> key, Map<String, Object> before, Map<String, Object> after) {

    /** What was done to the row. */
    public enum Kind { ADDED, CHANGED, REMOVED }

    /** The row as the change names it: its table and key. */
    public String row() {
        return table + key;
    }

    /** A value of the row as the change knows it, the newer one first; null where it does not tell. */
    public Object value(String column) {
        Object now = after.get(column);
        return now == null ? before.getOrDefault(column, key.get(column)) : now;
    }

    /** What makes the row as it was before. */
    public RowChange inverse() {
        Kind other = switch (kind) {
            case ADDED -> Kind.REMOVED;
            case CHANGED -> Kind.CHANGED;
            case REMOVED -> Kind.ADDED;
        };
        return new RowChange(other, table, key, after, before);
    }
}
