package vn.sokhuyenhoc.domain.audit;

import java.util.List;
import java.util.Map;

/**
 * What taking entries back came to, or would.
 *
 * @param entries of which anything was taken back
 * @param rows    how many rows of what
 * @param left    what stays, newest first
 */
public record TakenBack(int entries, Map<LoggedTable, Integer> rows, List<Left> left) {
    public TakenBack {
        rows = Map.copyOf(rows);
        left = List.copyOf(left);
    }

    public int allRows() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int leftRows() {
        return left.stream().mapToInt(Left::rows).sum();
    }
}
