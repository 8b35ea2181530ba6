package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.trace.RowChange;

/**
 * Seals over what is left of entries of the log out of which values of erased people were taken. They stand among the rows of the erasing
 * change, which are sealed in their turn; the chain goes on over the seal that the entry got when it was written.
 */
final class ErasedSeals {
    /** In place of a table, for rows of an erasing change that are such seals. */
    static final String TABLE = "AUDIT_ENTRY";
    private static final String NUMBER = "NO";
    private static final String SEAL = "SEAL";

    private final AuditSeal seal;
    private final Map<Long, Kept> kept = new HashMap<>();

    /** The last erasing change that touched an entry, and its seal. */
    private record Kept(long by, String seal) {
    }

    ErasedSeals(Database database) {
        this.seal = database.auditSeal();
        AuditStore log = new AuditStore(database);
        for (long no : database.sql().select(AUDIT_ENTRY.NO).from(AUDIT_ENTRY).where(AUDIT_ENTRY.DEED.eq(Deed.ERASURE.name()))
            .orderBy(AUDIT_ENTRY.NO).fetch(AUDIT_ENTRY.NO)) {
            for (Iterator<RowChange> rows = log.rows(no); rows.hasNext();) {
                RowChange row = rows.next();
                if (row.table().equals(TABLE)) {
                    kept.put((Long) row.key().get(NUMBER), new Kept(no, (String) row.after().get(SEAL)));
                }
            }
        }
    }

    /** The row that keeps the seal of what is left of an entry. */
    static RowChange change(AuditSeal seal, AuditLine left, String hash) {
        return new RowChange(RowChange.Kind.CHANGED, TABLE, Map.of(NUMBER, left.entry().no()), Map.of(), Map.of(SEAL, seal.over(hash, left.text())));
    }

    /** Whether an entry that says that values were taken out of it is as the erasing change left it; without a look at its rows. */
    boolean holds(Record row) {
        Kept own = kept.get(row.get(AUDIT_ENTRY.NO));
        return own != null && own.by() == row.get(AUDIT_ENTRY.ERASED_BY)
            && own.seal().equals(seal.over(row.get(AUDIT_ENTRY.HASH), AuditStore.line(row).text()));
    }
}
