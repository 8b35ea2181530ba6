package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ROWS;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** Finds entries of the log of changes. */
public final class AuditFinder {
    private final Database database;

    public AuditFinder(Database database) {
        this.database = database;
    }

    /** Numbers of the entries that a filter leaves, newest first. */
    public long[] nos(AuditFilter filter) {
        String text = Fold.fold(filter.text());
        return database.sql().select(AUDIT_ENTRY.NO, AUDIT_ENTRY.DETAIL, AUDIT_ENTRY.WHY).from(AUDIT_ENTRY).where(condition(filter))
            .orderBy(AUDIT_ENTRY.NO.desc()).fetch().stream()
            .filter(row -> text.isEmpty() || Fold.fold(row.value2() + " " + row.value3()).contains(text))
            .mapToLong(row -> row.value1()).toArray();
    }

    private static Condition condition(AuditFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.from() != null) {
            condition = condition.and(AUDIT_ENTRY.NOTED_AT.ge(filter.from().atStartOfDay()));
        }
        if (filter.to() != null) {
            condition = condition.and(AUDIT_ENTRY.NOTED_AT.lt(filter.to().plusDays(1).atStartOfDay()));
        }
        if (!filter.account().isEmpty()) {
            condition = condition.and(AUDIT_ENTRY.ACCOUNT.eq(filter.account()));
        }
        if (filter.deed() != null) {
            condition = condition.and(AUDIT_ENTRY.DEED.eq(filter.deed().name()));
        }
        return condition;
    }

    /** These entries in this order. */
    public List<AuditEntry> byNos(List<Long> nos) {
        var found = database.sql().select(AUDIT_ENTRY.asterisk()).from(AUDIT_ENTRY).where(AUDIT_ENTRY.NO.in(nos))
            .fetchMap(AUDIT_ENTRY.NO, AuditStore::entry);
        return nos.stream().map(found::get).toList();
    }

    public Optional<AuditEntry> find(long no) {
        return Optional.ofNullable(byNos(List.of(no)).getFirst());
    }

    /** Numbers of this entry and all after it that touched rows, newest first. */
    public long[] since(long no) {
        return database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY).where(AUDIT_ENTRY.NO.ge(no), AUDIT_ENTRY.ROW_COUNT.gt(0))
            .orderBy(AUDIT_ENTRY.NO.desc()).fetch(AUDIT_ENTRY.NO).stream().mapToLong(Long::longValue).toArray();
    }

    /** Logins of all who did anything. */
    public List<String> accounts() {
        return database.sql().selectDistinct(AUDIT_ENTRY.ACCOUNT).from(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.ACCOUNT).fetch(AUDIT_ENTRY.ACCOUNT);
    }

    /** Numbers of the entries that touched a row of this kind, newest first; all rows are looked at, which takes a while. */
    public List<Long> touching(Predicate<RowChange> row) {
        List<Long> found = new ArrayList<>();
        try (Cursor<? extends Record> entries = database.sql().select(AUDIT_ROWS.NO, AUDIT_ROWS.CONTENT).from(AUDIT_ROWS)
            .orderBy(AUDIT_ROWS.NO.desc()).fetchLazy()) {
            for (Record entry : entries) {
                if (any(RowTrace.read(entry.get(AUDIT_ROWS.CONTENT)), row)) {
                    found.add(entry.get(AUDIT_ROWS.NO));
                }
            }
        }
        return found;
    }

    private static boolean any(Iterator<RowChange> rows, Predicate<RowChange> row) {
        while (rows.hasNext()) {
            if (row.test(rows.next())) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of the entries with a row of this person, newest first. */
    public List<Long> ofPerson(long personId) {
        return touching(change -> change.table().equals("PERSON") ? Long.valueOf(personId).equals(change.key().get("ID"))
            : Long.valueOf(personId).equals(change.value("PERSON_ID")));
    }

    /** Numbers of the entries by which forms of this batch were keyed, newest first. */
    public List<Long> ofBatch(long batchId) {
        return touching(change -> change.table().equals("KEYING") && Long.valueOf(batchId).equals(change.value("BATCH_ID")));
    }

    /** The batch that a form of this entry was keyed from. */
    public Optional<Long> batch(Iterator<RowChange> rows) {
        while (rows.hasNext()) {
            RowChange change = rows.next();
            if (change.table().equals("KEYING") && change.value("BATCH_ID") instanceof Long batch) {
                return Optional.of(batch);
            }
        }
        return Optional.empty();
    }
}
