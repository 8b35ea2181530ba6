package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ROWS;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** The log of changes: each entry is sealed together with the one before it, so that none can be changed or left out unseen. */
public final class AuditStore {
    /** So many of the last entries are compared with the journal. */
    private static final int COMPARED = 200;

    private final Database database;

    public AuditStore(Database database) {
        this.database = database;
    }

    /** Number of the first entry that is not as it was written, with its rows; nothing where all are. */
    public Optional<Long> firstBroken() {
        return firstBroken(database.sql().select(AUDIT_ENTRY.asterisk()).select(AUDIT_ROWS.CONTENT).from(AUDIT_ENTRY)
            .leftJoin(AUDIT_ROWS).on(AUDIT_ROWS.NO.eq(AUDIT_ENTRY.NO)).orderBy(AUDIT_ENTRY.NO), AuditStore::hasItsRows);
    }

    /** The same without a look at the rows. */
    public Optional<Long> firstUnsealed() {
        return firstBroken(database.sql().selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO), _ -> true);
    }

    private Optional<Long> firstBroken(ResultQuery<? extends Record> all, Predicate<Record> rows) {
        AuditSeal seal = database.auditSeal();
        ErasedSeals erased = new ErasedSeals(database);
        String hash = "";
        try (Cursor<? extends Record> entries = all.fetchLazy()) {
            for (Record row : entries) {
                String own = row.get(AUDIT_ENTRY.HASH);
                boolean whole = isErased(row) ? erased.holds(row) : own.equals(seal.over(hash, line(row).text()));
                if (!whole || !rows.test(row)) {
                    return Optional.of(row.get(AUDIT_ENTRY.NO));
                }
                hash = own;
            }
        }
        return Optional.empty();
    }

    /** When the last entry was written; nothing before the first. */
    public Optional<LocalDateTime> lastNoted() {
        return database.sql().select(AUDIT_ENTRY.NOTED_AT).from(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO.desc()).limit(1)
            .fetchOptional(AUDIT_ENTRY.NOTED_AT);
    }

    /** Number of the first of the last entries that the journal keeps otherwise; nothing where both are the same. */
    public Optional<Long> firstOtherThanJournal() {
        for (JournalEntry kept : database.journalFrom(Math.max(1, database.runningNumber() - COMPARED))) {
            if (AuditWriter.isWhole(kept.lines()) && !isAs(kept)) {
                return Optional.of(kept.number());
            }
        }
        return Optional.empty();
    }

    private boolean isAs(JournalEntry kept) {
        return database.sql().select(AUDIT_ENTRY.asterisk()).from(AUDIT_ENTRY).where(AUDIT_ENTRY.NO.eq(kept.number()))
            .fetchOptional()
            .filter(row -> isErased(row) || line(row).text().equals(kept.lines().get(0)) && row.get(AUDIT_ENTRY.HASH).equals(kept.lines().get(1)))
            .isPresent();
    }

    /** Whether values were taken out of it: its seal is then of the words and rows that it had. */
    private static boolean isErased(Record row) {
        return row.get(AUDIT_ENTRY.ERASED_BY) != null;
    }

    private static boolean hasItsRows(Record row) {
        return AuditSeal.sum(content(row)).equals(row.get(AUDIT_ENTRY.ROWS_SHA));
    }

    /** The rows that an entry touched, in their order. */
    public Iterator<RowChange> rows(long no) {
        byte[] rows = database.sql().select(AUDIT_ROWS.CONTENT).from(AUDIT_ROWS).where(AUDIT_ROWS.NO.eq(no)).fetchOne(AUDIT_ROWS.CONTENT);
        return RowTrace.read(rows == null ? new byte[0] : rows);
    }

    /** An entry as it is kept. */
    record Kept(AuditLine line, String hash, byte[] rows) {
    }

    Optional<Kept> find(long no) {
        return database.sql().select(AUDIT_ENTRY.asterisk()).select(AUDIT_ROWS.CONTENT).from(AUDIT_ENTRY)
            .leftJoin(AUDIT_ROWS).on(AUDIT_ROWS.NO.eq(AUDIT_ENTRY.NO)).where(AUDIT_ENTRY.NO.eq(no))
            .fetchOptional(row -> new Kept(line(row), row.get(AUDIT_ENTRY.HASH), content(row)));
    }

    private static byte[] content(Record row) {
        byte[] rows = row.get(AUDIT_ROWS.CONTENT);
        return rows == null ? new byte[0] : rows;
    }

    static AuditLine line(Record row) {
        return new AuditLine(entry(row), row.get(AUDIT_ENTRY.ROWS_SHA));
    }

    static AuditEntry entry(Record row) {
        return new AuditEntry(row.get(AUDIT_ENTRY.NO), row.get(AUDIT_ENTRY.NOTED_AT), row.get(AUDIT_ENTRY.ACCOUNT),
            Deed.valueOf(row.get(AUDIT_ENTRY.DEED)), row.get(AUDIT_ENTRY.DETAIL), row.get(AUDIT_ENTRY.WHY), row.get(AUDIT_ENTRY.ROW_COUNT),
            row.get(AUDIT_ENTRY.ERASED_BY) != null);
    }

    /** Number of the last entry that took values of people out of others; 0 where there is none. */
    long lastErasure() {
        return database.sql().select(DSL.coalesce(DSL.max(AUDIT_ENTRY.NO), 0L)).from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.DEED.eq(Deed.ERASURE.name())).fetchSingle().value1();
    }

    /** Hash of the last entry; empty where there is none. */
    String head() {
        return database.sql().select(AUDIT_ENTRY.HASH).from(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.NO.desc()).limit(1)
            .fetchOptional(AUDIT_ENTRY.HASH).orElse("");
    }

    /** Within a change. */
    void add(AuditLine line, byte[] rows, String hash) {
        AuditEntry entry = line.entry();
        database.sql().insertInto(AUDIT_ENTRY).set(AUDIT_ENTRY.NO, entry.no()).set(AUDIT_ENTRY.NOTED_AT, entry.at())
            .set(AUDIT_ENTRY.ACCOUNT, entry.account()).set(AUDIT_ENTRY.DEED, entry.deed().name()).set(AUDIT_ENTRY.DETAIL, entry.detail())
            .set(AUDIT_ENTRY.WHY, entry.why()).set(AUDIT_ENTRY.ROW_COUNT, entry.rows()).set(AUDIT_ENTRY.ROWS_SHA, line.rowsSha())
            .set(AUDIT_ENTRY.HASH, hash).execute();
        if (rows.length > 0) {
            database.sql().insertInto(AUDIT_ROWS).set(AUDIT_ROWS.NO, entry.no()).set(AUDIT_ROWS.CONTENT, rows).execute();
        }
    }
}
