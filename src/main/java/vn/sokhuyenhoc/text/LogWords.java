package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.LoggedColumn;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.audit.LoggedWord;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.domain.person.IdNumber;

/** Says in a clerk's words what the log of changes tells. */
public final class LogWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Messages messages;

    public LogWords(Messages messages) {
        this.messages = messages;
    }

    public static String at(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    public String deed(Deed deed) {
        return messages.get("log.deed." + deed.name().toLowerCase(Locale.ROOT));
    }

    public String table(LoggedTable table) {
        return messages.get("log.table." + table.name().toLowerCase(Locale.ROOT));
    }

    /** What was done to which row. */
    public String row(LoggedRow row) {
        String fate = messages.get("log.fate." + row.fate().name().toLowerCase(Locale.ROOT));
        return row.name().isEmpty() ? messages.get("log.row", fate, table(row.table()))
            : messages.get("log.row_named", fate, table(row.table()), row.name());
    }

    /** One value, as it was and became; of a row that was added or removed only what stands there. ID numbers are masked. */
    public String value(LoggedRow row, LoggedRow.Value value) {
        String column = messages.get("log.column." + value.column().name().toLowerCase(Locale.ROOT));
        return switch (row.fate()) {
            case ADDED -> messages.get("log.value", column, said(value.column(), value.after()));
            case REMOVED -> messages.get("log.value", column, said(value.column(), value.before()));
            case CHANGED -> messages.get("log.changed", column, said(value.column(), value.before()), said(value.column(), value.after()));
        };
    }

    private String said(LoggedColumn column, Object value) {
        return switch (value) {
            case null -> messages.get("log.nothing");
            case String text when column.kind() == LoggedColumn.Kind.ID -> IdNumber.masked(text);
            case String text when column.kind() == LoggedColumn.Kind.WORD -> LoggedWord.of(text).map(this::word).orElse(text);
            case String text -> text.isEmpty() ? messages.get("log.nothing") : text;
            case Boolean yes -> messages.get(yes ? "log.yes" : "log.no");
            case BigDecimal points -> Wording.points(points);
            case LocalDate day -> Dates.day(day);
            case LocalDateTime moment -> at(moment);
            case Object[] values -> Stream.of(values).map(LogWords::mark).collect(Collectors.joining("  "));
            default -> value.toString();
        };
    }

    private static String mark(Object one) {
        return one == null ? "." : one instanceof BigDecimal points ? Wording.points(points) : one.toString();
    }

    private String word(LoggedWord word) {
        return messages.get("log.word." + word.name().toLowerCase(Locale.ROOT));
    }

    /** Why something of an entry stays. */
    public String left(Left left) {
        String reason = left.since() > 0 ? messages.get("log.left.changed_since_by", String.valueOf(left.since()))
            : messages.get("log.left." + left.reason().name().toLowerCase(Locale.ROOT));
        String what = left.entry().detail().isEmpty() ? deed(left.entry().deed()) : left.entry().detail();
        return messages.get("log.left", String.valueOf(left.entry().no()), what, reason);
    }

    /** What taking back would come to, such as "3 phiếu, 2 người". */
    public String would(TakenBack back) {
        if (back.entries() == 0) {
            return messages.get("log.would_nothing");
        }
        List<Map.Entry<LoggedTable, Integer>> most = back.rows().entrySet().stream()
            .sorted(Map.Entry.<LoggedTable, Integer>comparingByValue().reversed()).toList();
        String rows = most.stream().map(e -> messages.get("log.count", e.getValue(), table(e.getKey()).toLowerCase(messages.locale())))
            .collect(Collectors.joining(", "));
        return messages.get("log.would", back.entries(), back.allRows(), rows);
    }

    public String took(TakenBack back) {
        return back.leftRows() == 0 ? messages.get("log.took", back.entries(), back.allRows())
            : messages.get("log.took_leaving", back.entries(), back.allRows(), back.leftRows());
    }
}
