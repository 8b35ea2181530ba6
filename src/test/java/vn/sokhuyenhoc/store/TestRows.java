package vn.sokhuyenhoc.store;

import org.jooq.impl.DSL;

/** Reads and writes rows of the register as no job does, so that a test can set the stage. */
public final class TestRows {
    private TestRows() {
    }

    public static int count(Database database, String table) {
        return database.sql().fetchCount(DSL.table(table));
    }

    public static void execute(Database database, String sql, Object... values) {
        database.sql().execute(sql, values);
    }

    /** Sorts all of a table, so that what memory may not hold goes to the disk. */
    public static int spill(Database database, String table) {
        return database.sql().fetch("SELECT DISTINCT * FROM " + table + " ORDER BY 2 DESC, 3").size();
    }
}
