package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_RUN;

import java.time.LocalDateTime;

/** What was imported, when and how much of it; its number stands beside each row that came with it. */
public final class ImportStore {
    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /** What an import brings. */
    public enum Kind { PEOPLE, FORMS }

    /**
     * @param read    rows that speak of a person
     * @param taken   rows kept
     */
    public record Counts(int read, int taken) {
    }

    /** Notes an import; answers its number. */
    public long add(Kind kind, String fileName, LocalDateTime at, Counts counts) {
        return database.sql().insertInto(IMPORT_RUN).set(IMPORT_RUN.KIND, kind.name())
            .set(IMPORT_RUN.FILE_NAME, fileName.substring(0, Math.min(fileName.length(), 255))).set(IMPORT_RUN.RUN_AT, at)
            .set(IMPORT_RUN.ROWS_READ, counts.read()).set(IMPORT_RUN.TAKEN, counts.taken())
            .set(IMPORT_RUN.REFUSED, counts.read() - counts.taken()).returning(IMPORT_RUN.NO).fetchSingle(IMPORT_RUN.NO);
    }
}
