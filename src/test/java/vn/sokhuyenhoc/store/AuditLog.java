package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.util.List;

/** The log of changes as tests look at it. */
public final class AuditLog {
    private AuditLog() {
    }

    /** Deed, who, and what was said about it, of each entry. */
    public static List<String> lines(Database database) {
        return database.sql().selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO).fetch(row ->
            String.join(" ", row.get(AUDIT_ENTRY.DEED), row.get(AUDIT_ENTRY.ACCOUNT), row.get(AUDIT_ENTRY.DETAIL)).strip());
    }
}
