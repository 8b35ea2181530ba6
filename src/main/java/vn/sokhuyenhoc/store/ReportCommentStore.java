package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.REPORT_COMMENT;

import java.util.EnumMap;
import java.util.Map;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;

/** What the leader says of the parts of reports. */
public final class ReportCommentStore {
    private final Database database;

    public ReportCommentStore(Database database) {
        this.database = database;
    }

    /** By their parts; a part without one is missing. */
    public Map<ReportPart, String> of(ReportKind kind, int year) {
        Map<ReportPart, String> comments = new EnumMap<>(ReportPart.class);
        database.sql().selectFrom(REPORT_COMMENT).where(REPORT_COMMENT.KIND.eq(kind.name()), REPORT_COMMENT.YEAR_NO.eq(year))
            .forEach(row -> comments.put(ReportPart.valueOf(row.getPart()), row.getWords()));
        return comments;
    }

    /** Keeps it in the place of what stood there; an empty one is taken away. */
    public void put(ReportKind kind, int year, ReportPart part, String words) {
        database.sql().deleteFrom(REPORT_COMMENT).where(REPORT_COMMENT.KIND.eq(kind.name()), REPORT_COMMENT.YEAR_NO.eq(year),
            REPORT_COMMENT.PART.eq(part.name())).execute();
        if (!words.isEmpty()) {
            database.sql().insertInto(REPORT_COMMENT).set(REPORT_COMMENT.KIND, kind.name()).set(REPORT_COMMENT.YEAR_NO, year)
                .set(REPORT_COMMENT.PART, part.name()).set(REPORT_COMMENT.WORDS, words).execute();
        }
    }
}
