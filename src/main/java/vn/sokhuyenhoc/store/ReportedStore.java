package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ARCHIVED_PAPER;

import vn.sokhuyenhoc.domain.report.ReportKind;

/** Which reports were signed off and archived. */
public final class ReportedStore {
    private final Database database;

    public ReportedStore(Database database) {
        this.database = database;
    }

    public boolean isArchived(ReportKind kind, int year) {
        return database.sql().fetchExists(ARCHIVED_PAPER, ARCHIVED_PAPER.REPORT.eq(kind.name()).and(ARCHIVED_PAPER.REPORT_YEAR.eq(year)));
    }
}
