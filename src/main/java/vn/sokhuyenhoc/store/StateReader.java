package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sokhuyenhoc.domain.copy.RegisterState;

/** How a register stands, whatever version its tables have. */
final class StateReader {
    private static final String TABLES = "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";
    private static final String LAST = "select noted_at, account, hash from audit_entry order by no desc limit 1";
    private static final String SCHEMA = "select \"version\" from \"flyway_schema_history\" where \"success\""
        + " order by \"installed_rank\" desc limit 1";

    private final Statement statement;

    private StateReader(Statement statement) {
        this.statement = statement;
    }

    static RegisterState state(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new StateReader(statement).state();
        }
    }

    private RegisterState state() throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables()) {
            rows.put(table, number("select count(*) from " + table));
        }
        LocalDateTime lastAt = null;
        String lastBy = "";
        String head = "";
        if (rows.containsKey("AUDIT_ENTRY")) {
            try (ResultSet last = statement.executeQuery(LAST)) {
                if (last.next()) {
                    Timestamp at = last.getTimestamp(1);
                    lastAt = at.toLocalDateTime();
                    lastBy = last.getString(2);
                    head = last.getString(3);
                }
            }
        }
        return new RegisterState(number("select last_no from running_number"), lastAt, lastBy, head, rows);
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private long number(String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Version of the tables as the migrations count. */
    static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(SCHEMA)) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
