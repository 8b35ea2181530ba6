package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;
import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ROWS;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.store.trace.RowTrace;

/**
 * Takes what tells of people out of the log of changes. Each entry keeps its number, time, account, deed and seal; as its words and rows are
 * no longer those that were sealed, the erasing change keeps a seal of its own over what is left of it ({@link ErasedSeals}).
 */
final class LogErasure {
    /** Rows of many people and forms, in which there are no free words. */
    private static final Set<String> WORDLESS = Set.of("PERSON", "ASSESSMENT", "MEMBERSHIP", "KEYING", "IMPORT_MADE", "LIST_LINE", "HOUSEHOLD",
        "REGISTRATION", "RECOGNITION", "ARCHIVED_PAPER", "PAPER_NUMBER", "OFFICE", "OFFICE_BEFORE", "ACCOUNT", "CLERK", ErasedSeals.TABLE);

    private final Database database;
    private final ErasedRows people;
    private final KnownWords words;
    private final List<Emptied> emptied = new ArrayList<>();

    /** What is left of an entry, with its seal. */
    private record Emptied(AuditLine line, String hash, byte[] rows) {
    }

    /** Rows of one entry, and how many are of these people. */
    private record Left(byte[] rows, int own, int all) {
    }

    LogErasure(Database database, ErasedRows people, KnownWords words) {
        this.database = database;
        this.people = people;
        this.words = words;
    }

    /** Within the erasing change; answers how many entries were touched. */
    int run(Progress progress) {
        int all = database.sql().fetchCount(AUDIT_ENTRY);
        int done = 0;
        try (Cursor<? extends Record> entries = database.sql().select(AUDIT_ENTRY.asterisk()).select(AUDIT_ROWS.CONTENT).from(AUDIT_ENTRY)
            .leftJoin(AUDIT_ROWS).on(AUDIT_ROWS.NO.eq(AUDIT_ENTRY.NO)).orderBy(AUDIT_ENTRY.NO.desc()).fetchLazy()) {
            for (Record entry : entries) {
                progress.at(done++, all);
                look(entry);
            }
        }
        long by = database.nextNumber();
        emptied.forEach(entry -> write(entry, by));
        return emptied.size();
    }

    private void look(Record row) {
        byte[] before = Optional.ofNullable(row.get(AUDIT_ROWS.CONTENT)).orElse(new byte[0]);
        Left left = left(before);
        AuditEntry entry = AuditStore.entry(row);
        String detail = AuditWriter.cut(words.without(entry.detail(), left.own() > 0));
        boolean alone = left.own() > 0 && left.own() == left.all(); // a note about them
        String why = alone && entry.deed() != Deed.ERASURE ? "" : AuditWriter.cut(words.without(entry.why(), left.own() > 0));
        if (!Arrays.equals(before, left.rows()) || !detail.equals(entry.detail()) || !why.equals(entry.why())) {
            AuditEntry now = new AuditEntry(entry.no(), entry.at(), entry.account(), entry.deed(), detail, why, entry.rows(), true);
            emptied.add(new Emptied(new AuditLine(now, AuditSeal.sum(left.rows())), row.get(AUDIT_ENTRY.HASH), left.rows()));
        }
    }

    private Left left(byte[] content) {
        List<RowChange> backwards = list(RowTrace.read(content)).reversed();
        List<RowChange> kept = new ArrayList<>(backwards.size());
        int own = 0;
        boolean touched = false;
        for (RowChange change : backwards) {
            RowChange left = change;
            if (people.has(change)) {
                own++;
                learn(change);
                left = ErasedRows.emptied(change);
            }
            left = WORDLESS.contains(change.table()) ? left : wordless(left, left != change);
            touched |= !left.equals(change);
            kept.add(left);
        }
        return new Left(touched ? RowTrace.packed(kept.reversed()) : content, own, kept.size());
    }

    private static List<RowChange> list(Iterator<RowChange> rows) {
        List<RowChange> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    /** What the person was called or had before. */
    private void learn(RowChange change) {
        if (people.isPerson(change)) {
            for (Map<String, Object> values : List.of(change.before(), change.after())) {
                words.add(PERSON.FULL_NAME, (String) values.get("FULL_NAME"));
                words.add(PERSON.ID_NUMBER, (String) values.get("ID_NUMBER"));
                words.add(PERSON.OLD_ID_NUMBER, (String) values.get("OLD_ID_NUMBER"));
                words.add(PERSON.PHONE, (String) values.get("PHONE"));
            }
        }
    }

    private RowChange wordless(RowChange change, boolean own) {
        return new RowChange(change.kind(), change.table(), change.key(), wordless(change.before(), own), wordless(change.after(), own));
    }

    private Map<String, Object> wordless(Map<String, Object> values, boolean own) {
        Map<String, Object> left = new LinkedHashMap<>(values);
        left.replaceAll((column, value) -> value instanceof String text ? words.without(text, own) : value);
        return left;
    }

    private void write(Emptied entry, long by) {
        long no = entry.line().entry().no();
        database.sql().update(AUDIT_ENTRY).set(AUDIT_ENTRY.DETAIL, entry.line().entry().detail()).set(AUDIT_ENTRY.WHY, entry.line().entry().why())
            .set(AUDIT_ENTRY.ROWS_SHA, entry.line().rowsSha()).set(AUDIT_ENTRY.ERASED_BY, by).where(AUDIT_ENTRY.NO.eq(no)).execute();
        if (entry.rows().length > 0) {
            database.sql().update(AUDIT_ROWS).set(AUDIT_ROWS.CONTENT, entry.rows()).where(AUDIT_ROWS.NO.eq(no)).execute();
        }
        if (RowTrace.CURRENT.isBound()) {
            RowTrace.CURRENT.get().note(ErasedSeals.change(database.auditSeal(), entry.line(), entry.hash()));
        }
    }
}
