package vn.sokhuyenhoc.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Table;
import vn.sokhuyenhoc.store.tables.DefaultSchema;

/** Everything in a register as text, table by table, but for its running number, the log of changes and counts that were kept. */
public final class AllRows {
    private static final Set<String> NOT = Set.of("running_number", "audit_entry", "audit_rows", "kept_count");

    private AllRows() {
    }

    public static Map<String, String> of(Database database) {
        Map<String, String> all = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!NOT.contains(table.getName().toLowerCase())) {
                all.put(table.getName(), database.sql().selectFrom(table).orderBy(table.fields()[0]).fetch().formatCSV());
            }
        }
        return all;
    }
}
