package vn.sokhuyenhoc.work.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.audit.TakenBack;

/** Counts what was taken back and what stays. */
final class Tally {
    private final Set<Long> entries = new HashSet<>();
    private final Map<LoggedTable, Integer> rows = new EnumMap<>(LoggedTable.class);
    private final List<Left> left = new ArrayList<>();

    void back(AuditEntry entry, LoggedTable table, int count) {
        if (count > 0) {
            entries.add(entry.no());
            rows.merge(table, count, Integer::sum);
        }
    }

    void left(AuditEntry entry, Left.Reason reason, int count, long since) {
        for (int i = 0; i < left.size(); i++) {
            Left one = left.get(i);
            if (one.entry().no() == entry.no() && one.reason() == reason && one.since() == since) {
                left.set(i, new Left(entry, reason, one.rows() + count, since));
                return;
            }
        }
        if (count > 0) {
            left.add(new Left(entry, reason, count, since));
        }
    }

    TakenBack taken() {
        return new TakenBack(entries.size(), rows, left);
    }
}
