package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.REPORT_COMMENT;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;

/** What the office says in reports itself: whom they are sent to and what the leader says of their parts. */
public final class ReportCommentStore {
    /** Stands where the part of a comment stands. */
    private static final String TO = "ADDRESSEE";
    private final Database database;

    public ReportCommentStore(Database database) {
        this.database = database;
    }

    /** By their parts; a part without one is missing. */
    public Map<ReportPart, String> of(ReportKind kind, int year) {
        Map<ReportPart, String> comments = new EnumMap<>(ReportPart.class);
        database.sql().selectFrom(REPORT_COMMENT).where(REPORT_COMMENT.KIND.eq(kind.name()), REPORT_COMMENT.YEAR_NO.eq(year),
            REPORT_COMMENT.PART.ne(TO)).forEach(row -> comments.put(ReportPart.valueOf(row.getPart()), row.getWords()));
        return comments;
    }

    /** Keeps it in the place of what stood there; an empty one is taken away. */
    public void put(ReportKind kind, int year, ReportPart part, String words) {
        put(kind, year, part.name(), words);
    }

    /** Whom reports of a kind were sent to up to a year, by years and the newest last; a year without it is missing. */
    public NavigableMap<Integer, String> to(ReportKind kind, int year) {
        NavigableMap<Integer, String> sent = new TreeMap<>();
        database.sql().selectFrom(REPORT_COMMENT)
            .where(REPORT_COMMENT.KIND.eq(kind.name()), REPORT_COMMENT.YEAR_NO.le(year), REPORT_COMMENT.PART.eq(TO))
            .forEach(row -> sent.put(row.getYearNo(), row.getWords()));
        return sent;
    }

    /** Keeps it in the place of what stood there; an empty one is taken away. */
    public void putTo(ReportKind kind, int year, String lines) {
        put(kind, year, TO, lines);
    }

    private void put(ReportKind kind, int year, String part, String words) {
        database.sql().deleteFrom(REPORT_COMMENT).where(REPORT_COMMENT.KIND.eq(kind.name()), REPORT_COMMENT.YEAR_NO.eq(year),
            REPORT_COMMENT.PART.eq(part)).execute();
        if (!words.isEmpty()) {
            database.sql().insertInto(REPORT_COMMENT).set(REPORT_COMMENT.KIND, kind.name()).set(REPORT_COMMENT.YEAR_NO, year)
                .set(REPORT_COMMENT.PART, part).set(REPORT_COMMENT.WORDS, words).execute();
        }
    }
}
