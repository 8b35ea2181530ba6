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
}
