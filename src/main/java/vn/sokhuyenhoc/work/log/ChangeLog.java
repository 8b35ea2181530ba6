package vn.sokhuyenhoc.work.log;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.LongStream;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.AuditFinder;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.LoggedRows;

/** The log of changes: who did what, when and why, with what each row was and became. */
public final class ChangeLog {
    private final AuditStore log;
    private final AuditFinder finder;
    private final LoggedRows rows;

    public ChangeLog(Database database) {
        this.log = new AuditStore(database);
        this.finder = new AuditFinder(database);
        this.rows = new LoggedRows(database);
    }

    /** Numbers of the entries that a filter leaves, newest first. */
    public long[] nos(AuditFilter filter) {
        return finder.nos(filter);
    }

    public List<AuditEntry> entries(List<Long> nos) {
        return finder.byNos(nos);
    }

    /** The first rows of an entry, as a clerk knows them. */
    public List<LoggedRow> rows(long no, int most) {
        return rows.of(no, most);
    }

    /** Logins of all who did anything. */
    public List<String> accounts() {
        return finder.accounts();
    }

    /** The batch that the forms of an entry came in. */
    public Optional<Long> batch(AuditEntry entry) {
        return finder.batch(log.rows(entry.no()));
    }

    public SequencedSet<Long> ofDay(LocalDate day) {
        return set(finder.nos(AuditFilter.day(day)));
    }

    public SequencedSet<Long> ofBatch(long batchId) {
        return new LinkedHashSet<>(finder.ofBatch(batchId));
    }

    /** What touched this person. */
    public SequencedSet<Long> ofPerson(long personId) {
        return new LinkedHashSet<>(finder.ofPerson(personId));
    }

    /** What the account of an entry did, that entry and all later ones. */
    public SequencedSet<Long> ofAccountFrom(AuditEntry entry) {
        return set(LongStream.of(finder.nos(AuditFilter.by(entry.account()))).filter(no -> no >= entry.no()).toArray());
    }

    private static SequencedSet<Long> set(long[] nos) {
        SequencedSet<Long> set = new LinkedHashSet<>();
        LongStream.of(nos).forEach(set::add);
        return set;
    }

    /** What is wrong with the log: an entry that is not as it was written, or that the journal keeps otherwise; nothing where it is whole. */
    public Optional<FaultException> check() {
        return broken(log.firstBroken());
    }

    /** The same at the start of a day, without the rows of each entry. */
    public Optional<FaultException> look() {
        return broken(log.firstUnsealed());
    }

    private Optional<FaultException> broken(Optional<Long> first) {
        Optional<FaultException> broken = first.map(no -> new FaultException(Fault.LOG_BROKEN, String.valueOf(no)));
        return broken.isPresent() ? broken
            : log.firstOtherThanJournal().map(no -> new FaultException(Fault.LOG_AND_JOURNAL_DIFFER, String.valueOf(no)));
    }
}
