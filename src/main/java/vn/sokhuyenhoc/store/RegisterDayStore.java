package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.store.trace.RowChange;

/**
 * What the register counted at the end of a day that is over: what it counts now without what its log of changes tells of since. It does not know
 * of days before its log begins, nor where values that it would need were taken out of the log.
 */
public final class RegisterDayStore {
    private static final Field<String> STATUS = PERSON.STATUS;
    private static final Field<Integer> BIRTH = PERSON.BIRTH_YEAR;

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
        Optional<Counted> counted = Counted.of(title);
        AtomicLong count = new AtomicLong(now);
        return counted.isPresent() && tells(day, counted.get().table(), change -> {
            OptionalLong more = more(change, counted.get());
            more.ifPresent(number -> count.addAndGet(-number));
            return more.isPresent();
        }) ? OptionalLong.of(count.get()) : OptionalLong.empty();
    }

    /** Who lived here by year of birth; under null whoever has none, or whose was taken out of the log. */
    public Optional<Map<Integer, Integer>> births(LocalDate day) {
        Map<Object, Map<String, Object>> people = new HashMap<>();
        if (!tells(day, PERSON.getName(),
            change -> asFirst(people.computeIfAbsent(change.key().get(PERSON.ID.getName()), id -> new HashMap<>()), change))) {
            return Optional.empty();
        }
        database.sql().select(PERSON.ID, STATUS, BIRTH).from(PERSON).forEach(row -> {
            Map<String, Object> then = people.computeIfAbsent(row.value1(), id -> new HashMap<>());
            keep(then, STATUS, row.value2());
            keep(then, BIRTH, row.value3());
        });
        Map<Integer, Integer> births = new HashMap<>();
        people.values().stream().filter(then -> PersonStatus.PRESENT.name().equals(then.get(STATUS.getName())))
            .forEach(then -> births.merge((Integer) then.get(BIRTH.getName()), 1, Integer::sum));
        return Optional.of(births);
    }

    /** Keeps of a person what the first change of it tells of before; false where it does not tell whether it lived here. */
    private static boolean asFirst(Map<String, Object> then, RowChange change) {
        boolean whole = change.kind() != RowChange.Kind.CHANGED;
        String status = STATUS.getName();
        boolean told = then.containsKey(status) || change.kind() == RowChange.Kind.ADDED || change.before().containsKey(status);
        boolean asked = whole || change.after().containsKey(status);
        if (asked) {
            keep(then, STATUS, change.before().get(status));
        }
        if (whole || change.after().containsKey(BIRTH.getName())) {
            keep(then, BIRTH, change.before().get(BIRTH.getName()));
        }
        return told || !asked;
    }

    /** The first is kept, also where it is null. */
    private static void keep(Map<String, Object> then, Field<?> field, Object value) {
        if (!then.containsKey(field.getName())) {
            then.put(field.getName(), value);
        }
    }

    /** Asks of each change of a table since, in their order; false where one of them or the whole log does not tell. */
    private boolean tells(LocalDate day, String table, Predicate<RowChange> change) {
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        if (!database.sql().fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.NOTED_AT.lt(end))) {
            return false;
        }
        List<Long> since = database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.NOTED_AT.ge(end), AUDIT_ENTRY.ROW_COUNT.gt(DSL.inline(0))).orderBy(AUDIT_ENTRY.NO).fetch(AUDIT_ENTRY.NO);
        for (long no : since) {
            for (Iterator<RowChange> rows = log.rows(no); rows.hasNext();) {
                RowChange row = rows.next();
                if (row.table().equals(table) && !change.test(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many more there are since a change; empty where it does not tell. */
    private static OptionalLong more(RowChange change, Counted counted) {
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
