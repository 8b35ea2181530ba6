package vn.sokhuyenhoc.store.trace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import vn.sokhuyenhoc.store.trace.RowChange.Kind;

/** Tells the trace of the change under way of each row that is written; the database calls it. Without a change under way it is silent. */
public final class RowWatch implements Trigger {
    /** Tables that tell of changes themselves. */
    static final Set<String> SILENT = Set.of("AUDIT_ENTRY", "AUDIT_ROWS", "RUNNING_NUMBER", "KEPT_COUNT", "flyway_schema_history");

    private String table;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> key = new ArrayList<>();

    /** Has every table watched that is not yet. */
    public static void over(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[]{"BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : tables) {
                if (!SILENT.contains(name)) {
                    statement.execute("create trigger if not exists watch_" + name + " after insert, update, delete on " + name
                        + " for each row call '" + RowWatch.class.getName() + "'");
                }
            }
        }
    }

    @Override
    public void init(Connection connection, String schema, String trigger, String name, boolean before, int type) throws SQLException {
        table = name;
        try (ResultSet found = connection.getMetaData().getColumns(null, schema, name, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, schema, name)) {
            while (found.next()) {
                key.add(columns.indexOf(found.getString("COLUMN_NAME")));
            }
        }
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (RowTrace.CURRENT.isBound()) {
            RowTrace trace = RowTrace.CURRENT.get();
            if (before == null) {
                trace.add(new RowChange(Kind.ADDED, table, key(after), Map.of(), all(after)));
            } else if (after == null) {
                trace.add(new RowChange(Kind.REMOVED, table, key(before), all(before), Map.of()));
            } else {
                changed(trace, before, after);
            }
        }
    }

    private void changed(RowTrace trace, Object[] before, Object[] after) throws SQLException {
        Map<String, Object> old = new LinkedHashMap<>();
        Map<String, Object> now = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object was = RowValues.plain(before[i]);
            Object is = RowValues.plain(after[i]);
            if (!Objects.deepEquals(was, is)) {
                old.put(columns.get(i), was);
                now.put(columns.get(i), is);
            }
        }
        if (!now.isEmpty()) {
            trace.add(new RowChange(Kind.CHANGED, table, key(before), old, now));
        }
    }

    private Map<String, Object> key(Object[] row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i : key) {
            values.put(columns.get(i), RowValues.plain(row[i]));
        }
        return values;
    }

    private Map<String, Object> all(Object[] row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), RowValues.plain(row[i]));
        }
        return values;
    }
}
