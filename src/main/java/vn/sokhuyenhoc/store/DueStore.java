package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.REPORT_DUE;

import java.time.MonthDay;
import java.util.List;
import vn.sokhuyenhoc.domain.report.Due;
import vn.sokhuyenhoc.domain.report.ReportKind;

/** Until when reports are due. */
public final class DueStore {
    private final Database database;

    public DueStore(Database database) {
        this.database = database;
    }

    public List<Due> all() {
        return database.sql().selectFrom(REPORT_DUE)
            .fetch(row -> new Due(ReportKind.valueOf(row.getKind()), MonthDay.of(row.getMonthNo(), row.getDayNo()), row.getSource()));
    }

    public void put(Due due) {
        remove(due.kind());
        database.sql().insertInto(REPORT_DUE).set(REPORT_DUE.KIND, due.kind().name()).set(REPORT_DUE.MONTH_NO, due.day().getMonthValue())
            .set(REPORT_DUE.DAY_NO, due.day().getDayOfMonth()).set(REPORT_DUE.SOURCE, due.source()).execute();
    }

    public void remove(ReportKind kind) {
        database.sql().deleteFrom(REPORT_DUE).where(REPORT_DUE.KIND.eq(kind.name())).execute();
    }
}
