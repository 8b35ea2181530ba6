package vn.sokhuyenhoc.store.trace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes changed rows again, one after another, over the state from which they were changed. Used once. */
public final class RowReplay {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final Set<String> added = new TreeSet<>();
    private PreparedStatement statement;
    private String sql = "";
    private int waiting;

    /** @param connection with its transaction under way */
    public RowReplay(Connection connection) {
        this.connection = connection;
    }

    /** Does them all. */
    public void again(Iterator<RowChange> changes) throws SQLException {
        while (changes.hasNext()) {
            again(changes.next());
        }
    }

    private void again(RowChange change) throws SQLException {
        if (RowWatch.SILENT.contains(change.table())) {
            return; // a seal of the log of changes, not a row
        }
        switch (change.kind()) {
            case ADDED -> {
                added.add(change.table());
                List<Object> values = new ArrayList<>(change.after().values());
                put("insert into " + change.table() + " (" + String.join(", ", change.after().keySet()) + ") values ("
                    + values.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")", values);
            }
            case CHANGED -> {
                List<Object> values = new ArrayList<>(change.after().values());
                values.addAll(change.key().values());
                put("update " + change.table() + " set " + each(change.after(), ", ") + " where " + each(change.key(), " and "), values);
            }
            case REMOVED -> put("delete from " + change.table() + " where " + each(change.key(), " and "), List.copyOf(change.key().values()));
        }
    }

    private static String each(Map<String, Object> values, String between) {
        return values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    private void put(String wanted, List<Object> values) throws SQLException {
        if (!wanted.equals(sql) || waiting == BATCH) {
            flush();
            statement = connection.prepareStatement(wanted);
            sql = wanted;
        }
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.addBatch();
        waiting++;
    }

    private void flush() throws SQLException {
        if (statement != null) {
            statement.executeBatch();
            statement.close();
        }
        statement = null;
        sql = "";
        waiting = 0;
    }

    /** Writes what still waits. */
    public void finish() throws SQLException {
        flush();
    }

    /** New rows get numbers after those that were put back; to be done when the transaction is over, as the database ends it for this. */
    public void renumber() throws SQLException {
        for (String table : added) {
            if (isNumbered(table)) {
                restart(table);
            }
        }
    }

    private boolean isNumbered(String table) throws SQLException {
        try (ResultSet column = connection.getMetaData().getColumns(null, "PUBLIC", table, "ID")) {
            return column.next() && "YES".equals(column.getString("IS_AUTOINCREMENT"));
        }
    }

    private void restart(String table) throws SQLException {
        try (Statement next = connection.createStatement(); ResultSet last = next.executeQuery("select coalesce(max(id), 0) + 1 from " + table)) {
            last.next();
            long number = last.getLong(1);
            try (Statement alter = connection.createStatement()) {
                alter.execute("alter table " + table + " alter column id restart with " + number);
            }
        }
    }
}
