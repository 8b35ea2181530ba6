package vn.sokhuyenhoc.domain.copy;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a register stands at a moment.
 *
 * @param changes running number of the last change
 * @param lastAt  when that was; null where the log of changes holds nothing
 * @param lastBy  login of who made it; empty where not known
 * @param head    hash of the last entry of the log of changes; empty where it holds nothing
 * @param rows    rows of each table by its name in capitals
 */
public record RegisterState(long changes, LocalDateTime lastAt, String lastBy, String head, SortedMap<String, Long> rows) {

    public RegisterState(long changes, LocalDateTime lastAt, String lastBy, String head, Map<String, Long> rows) {
        this(changes, lastAt, lastBy, head, new TreeMap<>(rows));
    }

    /** Rows of a table; 0 where there is none of this name. */
    public long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
