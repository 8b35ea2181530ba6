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
}
