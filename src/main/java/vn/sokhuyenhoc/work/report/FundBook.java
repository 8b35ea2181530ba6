package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundFilter;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.domain.fund.FundList;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FundStore;
import vn.sokhuyenhoc.text.Dates;

/** The book of the fund (quỹ khuyến học), as far as reports need it: what came in and went out. It is no accounting. */
public final class FundBook {
    /** Most letters. */
    public static final int WHO = 200;
    public static final int PAPER_NO = 40;
    public static final int NOTE = 300;
    /** No fund is older than the association. */
    private static final LocalDate FIRST = LocalDate.of(1996, 10, 2);

    private final Database database;
    private final FundStore entries;
    private final Clock clock;

    public FundBook(Database database, Clock clock) {
        this.database = database;
        this.entries = new FundStore(database);
        this.clock = clock;
    }

    /** Answers its row. */
    public long add(FundEntry entry) {
        FundEntry clean = checked(entry);
        return database.change(Deed.FUND, () -> {
            database.detail(Dates.day(clean.day()));
            return entries.add(clean);
        });
    }

    public void change(FundEntry entry) {
        FundEntry clean = checked(entry);
        database.change(Deed.FUND, () -> {
            database.detail(Dates.day(clean.day()));
            there(entries.change(clean));
            return null;
        });
    }

    public void remove(FundEntry entry) {
        database.change(Deed.FUND, () -> {
            database.detail(Dates.day(entry.day()));
            there(entries.remove(entry.id()));
            return null;
        });
    }

    private static void there(boolean found) {
        if (!found) {
            throw new FaultException(Fault.FUND_ENTRY_GONE);
        }
    }

    private FundEntry checked(FundEntry entry) {
        if (entry.day().isAfter(LocalDate.now(clock)) || entry.day().isBefore(FIRST)) {
            throw new FaultException(Fault.FUND_DAY, Dates.day(entry.day()), Dates.day(FIRST));
        }
        return new FundEntry(entry.id(), entry.day(), entry.level(), entry.purpose(), entry.chapterId(), entry.placeId(), entry.amount(),
            entry.persons(), words(entry.who(), WHO), words(entry.paperNo(), PAPER_NO), words(entry.note(), NOTE));
    }

    private static String words(String typed, int most) {
        String clean = Fold.clean(typed);
        if (clean.length() > most) {
            throw new FaultException(Fault.NOTE_TOO_LONG, most);
        }
        return clean;
    }

    /** What a filter leaves, newest first. */
    public FundList list(FundFilter filter) {
        return entries.list(filter);
    }

    /** These, in this order; null for one that is gone. */
    public List<FundLine> lines(Collection<Long> ids) {
        return entries.lines(ids);
    }

    public Optional<FundEntry> find(long id) {
        return entries.find(id);
    }

    /** Years of which there is an entry, newest first. */
    public List<Integer> years() {
        return entries.years();
    }

    /** Both days included. */
    public FundSums sums(LocalDate from, LocalDate to) {
        return entries.sums(from, to);
    }

    public FundSums sums(int year) {
        return sums(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What the fund had at the end of a day. */
    public long balance(LocalDate day) {
        return sums(day, day).balance();
    }
}
