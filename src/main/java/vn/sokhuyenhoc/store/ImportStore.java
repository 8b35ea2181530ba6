package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_RUN;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** What was imported, when and how much of it; its number stands beside each row that came with it. */
public final class ImportStore {
    private static final int LONGEST_NAME = 255;

    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /** What an import brings. */
    public enum Kind { PEOPLE, FORMS }

    /**
     * @param read    rows that speak of a person
     * @param taken   rows kept
     * @param refused rows not kept; the others were found to be people who are here already
     */
    public record Counts(int read, int taken, int refused) {
        public Counts(int read, int taken) {
            this(read, taken, read - taken);
        }
    }

    /**
     * One import of the past.
     *
     * @param undoneAt when it was taken back, or null
     */
    public record Run(long number, Kind kind, String fileName, LocalDateTime at, Counts counts, LocalDateTime undoneAt) {
    }

    /** Notes an import; answers its number. */
    public long add(Kind kind, String fileName, LocalDateTime at, Counts counts) {
        return database.sql().insertInto(IMPORT_RUN).set(IMPORT_RUN.KIND, kind.name())
            .set(IMPORT_RUN.FILE_NAME, fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME))).set(IMPORT_RUN.RUN_AT, at)
            .set(IMPORT_RUN.ROWS_READ, counts.read()).set(IMPORT_RUN.TAKEN, counts.taken())
            .set(IMPORT_RUN.REFUSED, counts.refused()).returning(IMPORT_RUN.NO).fetchSingle(IMPORT_RUN.NO);
    }

    /** Newest first. */
    public List<Run> all() {
        return database.sql().selectFrom(IMPORT_RUN).orderBy(IMPORT_RUN.NO.desc()).fetch(ImportStore::run);
    }

    public Optional<Run> find(long number) {
        return database.sql().selectFrom(IMPORT_RUN).where(IMPORT_RUN.NO.eq(number)).fetchOptional(ImportStore::run);
    }

    public void setUndone(long number, LocalDateTime at) {
        database.sql().update(IMPORT_RUN).set(IMPORT_RUN.UNDONE_AT, at).where(IMPORT_RUN.NO.eq(number)).execute();
    }

    private static Run run(Record row) {
        return new Run(row.get(IMPORT_RUN.NO), Kind.valueOf(row.get(IMPORT_RUN.KIND)), row.get(IMPORT_RUN.FILE_NAME), row.get(IMPORT_RUN.RUN_AT),
            new Counts(row.get(IMPORT_RUN.ROWS_READ), row.get(IMPORT_RUN.TAKEN), row.get(IMPORT_RUN.REFUSED)), row.get(IMPORT_RUN.UNDONE_AT));
    }
}
