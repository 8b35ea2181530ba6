package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;

/** The log of changes as tests look at it. */
public final class AuditLog {
    private AuditLog() {
    }

    /** Deed, who, and what was said about it, of each entry. */
    public static List<String> lines(Database database) {
        return database.sql().selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO).fetch(row ->
            String.join(" ", row.get(AUDIT_ENTRY.DEED), row.get(AUDIT_ENTRY.ACCOUNT), row.get(AUDIT_ENTRY.DETAIL)).strip());
    }

    /** As if the clock had stood there when the last entry was written. */
    public static void setLastNoted(Database database, LocalDateTime at) {
        database.sql().update(AUDIT_ENTRY).set(AUDIT_ENTRY.NOTED_AT, at)
            .where(AUDIT_ENTRY.NO.eq(DSL.select(DSL.max(AUDIT_ENTRY.NO)).from(AUDIT_ENTRY))).execute();
    }

    /** Everything that entries say, their rows unpacked. */
    public static List<String> unpacked(Database database) {
        AuditStore log = new AuditStore(database);
        List<String> all = new ArrayList<>();
        database.sql().selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO).forEach(row -> {
            all.add(AuditStore.line(row).text());
            log.rows(row.get(AUDIT_ENTRY.NO)).forEachRemaining(change -> all.add(change.toString()));
        });
        return all;
    }

    /** Numbers of the entries out of which values were taken. */
    public static List<Long> erased(Database database) {
        return database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY).where(AUDIT_ENTRY.ERASED_BY.isNotNull()).orderBy(AUDIT_ENTRY.NO)
            .fetch(AUDIT_ENTRY.NO);
    }
}
