package vn.sokhuyenhoc.work.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.report.Due;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ShippedRows;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DueStore;

/** Until when reports are due. Each province sets its own days, so there is none until the office enters or takes one over. */
public final class DueBook {
    /** Most letters of a source. */
    public static final int SOURCE = 300;
    /** In which each day is looked up, so that the 29th of February is none. */
    private static final int PLAIN_YEAR = 2025;

    private final Database database;
    private final DueStore dues;

    public DueBook(Database database) {
        this.database = database;
        this.dues = new DueStore(database);
    }

    /** In the order of the kinds; those without a day are missing. */
    public List<Due> all() {
        return dues.all().stream().sorted(Comparator.comparing(Due::kind)).toList();
    }

    /** The day for the report on a year; see {@link Due#of}. */
    public Optional<LocalDate> due(ReportKind kind, int year) {
        return dues.all().stream().filter(due -> due.kind() == kind).map(due -> due.of(year)).findFirst();
    }

    /** What single provinces have set, to be taken over where it holds here too. */
    public List<Due> presets() {
        return ShippedRows.dues();
    }

    /** Keeps the day of a kind in the place of what stood there; refuses a day that not every year has. */
    public void put(ReportKind kind, int day, int month, String source) {
        String said = Fold.clean(source);
        if (said.length() > SOURCE) {
            throw new FaultException(Fault.NOTE_TOO_LONG, SOURCE);
        }
        MonthDay of = day(day, month);
        database.change(Deed.TARGET, () -> {
            database.detail(day + "/" + month);
            dues.put(new Due(kind, of, said));
            return null;
        });
    }

    private static MonthDay day(int day, int month) {
        try {
            return MonthDay.from(LocalDate.of(PLAIN_YEAR, month, day));
        } catch (DateTimeException e) {
            throw new FaultException(Fault.DUE_DAY, e, day + "/" + month);
        }
    }

    public void remove(ReportKind kind) {
        database.change(Deed.TARGET, () -> {
            dues.remove(kind);
            return null;
        });
    }
}
