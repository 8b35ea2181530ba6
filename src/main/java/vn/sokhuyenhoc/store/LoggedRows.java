package vn.sokhuyenhoc.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.audit.LoggedColumn;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.store.trace.RowChange;

/** The rows of an entry of the log of changes as a clerk knows them; columns that are only keys of the program are left out. */
public final class LoggedRows {
    /** By which of its values a row is named, the first that it has. */
    private static final List<LoggedColumn> NAMED_BY = List.of(LoggedColumn.FULL_NAME, LoggedColumn.PERSON_ID, LoggedColumn.HOUSEHOLD_ID,
        LoggedColumn.KEPT_ID, LoggedColumn.NAME, LoggedColumn.WHO, LoggedColumn.PERSON_NAME, LoggedColumn.NUMBER, LoggedColumn.SYMBOL,
        LoggedColumn.FILE_NAME, LoggedColumn.LOGIN, LoggedColumn.ROUND_ID);

    private final AuditStore log;
    private final RowNames names;

    public LoggedRows(Database database) {
        this.log = new AuditStore(database);
        this.names = new RowNames(database);
    }

    /** The first rows of an entry that tell a clerk anything, in their order. */
    public List<LoggedRow> of(long no, int most) {
        List<LoggedRow> rows = new ArrayList<>();
        Iterator<RowChange> all = log.rows(no);
        while (all.hasNext() && rows.size() < most) {
            row(all.next()).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<LoggedRow> row(RowChange change) {
        List<LoggedRow.Value> values = new ArrayList<>();
        Map<String, Object> told = change.kind() == RowChange.Kind.REMOVED ? change.before() : change.after();
        told.keySet().forEach(name -> LoggedColumn.of(name).ifPresent(column -> {
            Object before = named(column, change.before().get(name));
            Object after = named(column, change.after().get(name));
            if (before != null || after != null) {
                values.add(new LoggedRow.Value(column, before, after));
            }
        }));
        return values.isEmpty() ? Optional.empty() : LoggedTable.of(change.table())
            .map(table -> new LoggedRow(table, LoggedRow.Fate.valueOf(change.kind().name()), name(table, change), values));
    }

    private Object named(LoggedColumn column, Object value) {
        if (value instanceof String text && text.isEmpty()) {
            return null;
        }
        return value instanceof Long id && column.kind().isRow() ? names.of(column.kind(), id) : value;
    }

    private String name(LoggedTable table, RowChange change) {
        Optional<String> own = Stream.of(change.key().get("ID")).filter(Long.class::isInstance).map(id -> names.of(table, (Long) id))
            .filter(name -> !name.isEmpty()).findFirst();
        return own.orElseGet(() -> NAMED_BY.stream().map(column -> named(column, change.value(column.name()))).filter(String.class::isInstance)
            .map(String.class::cast).findFirst().orElse(""));
    }
}
