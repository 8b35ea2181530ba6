package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.store.trace.RowChange;

/**
 * What the register counted at the end of a day that is over: what it counts now without what its log of changes tells of since. It does not know
 * of days before its log begins, nor where values that it would need were taken out of the log.
 */
public final class RegisterDayStore {
    private final Database database;
    private final AuditStore log;

    public RegisterDayStore(Database database) {
        this.database = database;
        this.log = new AuditStore(database);
    }

    /**
     * Rows that are counted.
     *
     * @param field   by which it is told whether one counts; empty where all do
     * @param isThere told by the values of a row
     */
    private record Counted(String table, String field, Predicate<Map<String, Object>> isThere) {
        static Optional<Counted> of(Title title) {
            return switch (title) {
                case CITIZEN -> Optional.of(new Counted("PERSON", "STATUS", row -> PersonStatus.PRESENT.name().equals(row.get("STATUS"))));
                case FAMILY -> Optional.of(new Counted("HOUSEHOLD", "ENDED_ON", row -> row.get("ENDED_ON") == null));
                case CLAN -> Optional.of(new Counted("CLAN", "", row -> true));
                case UNIT -> Optional.of(new Counted("UNIT", "OUTSIDE", row -> !Boolean.TRUE.equals(row.get("OUTSIDE"))));
                case COMMUNITY, COMMUNE -> Optional.empty();
            };
        }

        int of(Map<String, Object> row) {
            return isThere.test(row) ? 1 : 0;
        }
    }

    /** @param now how many there are now */
    public OptionalLong count(Title title, long now, LocalDate day) {
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        Optional<Counted> counted = Counted.of(title);
        boolean begun = database.sql().fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.NOTED_AT.lt(end));
        if (counted.isEmpty() || !begun) {
            return OptionalLong.empty();
        }
        List<Long> since = database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.NOTED_AT.ge(end), AUDIT_ENTRY.ROW_COUNT.gt(DSL.inline(0))).fetch(AUDIT_ENTRY.NO);
        long count = now;
        for (long no : since) {
            for (Iterator<RowChange> rows = log.rows(no); rows.hasNext();) {
                OptionalLong more = more(rows.next(), counted.get());
                if (more.isEmpty()) {
                    return more;
                }
                count -= more.getAsLong();
            }
        }
        return OptionalLong.of(count);
    }

    /** How many more there are since a change; empty where it does not tell. */
    private static OptionalLong more(RowChange change, Counted counted) {
        if (!change.table().equals(counted.table())) {
            return OptionalLong.of(0);
        }
        String field = counted.field();
        return switch (change.kind()) {
            case ADDED -> OptionalLong.of(counted.of(change.after()));
            case REMOVED -> field.isEmpty() || change.before().containsKey(field) ? OptionalLong.of(-counted.of(change.before()))
                : OptionalLong.empty();
            case CHANGED -> !change.after().containsKey(field) ? OptionalLong.of(0)
                : change.before().containsKey(field) ? OptionalLong.of(counted.of(change.after()) - counted.of(change.before()))
                : OptionalLong.empty();
        };
    }
}
