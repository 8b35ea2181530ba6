package vn.sokhuyenhoc.work.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.AuditFinder;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.work.ImportBook;

/**
 * Takes back what entries of the log of changes did, the newest first, where nobody changed the rows since; an entry is taken back whole or
 * not at all, one over many people person by person, an import as {@link ImportBook} does. It is itself a change that can be taken back.
 */
public final class Undoing {
    /** So many rows are held in memory at a time; lists that came in are not, however long. An entry that touched more stays. */
    public static final int MOST_ROWS = 100_000;
    /** What goes on outside the rows, or must stay. */
    private static final Set<Deed> FOR_GOOD = EnumSet.of(Deed.ACCOUNT, Deed.PASSWORD, Deed.SIGN_IN, Deed.COPY, Deed.COPY_SETTINGS, Deed.RESTORE,
        Deed.UPDATE,
        Deed.MENDING, Deed.OFFICE_KEY, Deed.PAPER, Deed.PAPER_NUMBER, Deed.CERTIFICATE, Deed.ERASURE, Deed.CONSENT, Deed.DATA_REQUEST);
    private static final Set<Deed> IMPORTS = EnumSet.of(Deed.PEOPLE_IMPORT, Deed.FORMS_IMPORT);

    private final Database database;
    private final AuditStore log;
    private final AuditFinder finder;
    private final Clock clock;

    public Undoing(Database database, Clock clock) {
        this.database = database;
        this.log = new AuditStore(database);
        this.finder = new AuditFinder(database);
        this.clock = clock;
    }

    /** What {@link #undo} would come to now; nothing is changed. */
    public TakenBack plan(Collection<Long> entries, Progress progress) {
        return database.rehearse(() -> run(entries, progress));
    }

    /** Takes these entries back, all that can be in one change. Refuses where nothing can be. */
    public TakenBack undo(Collection<Long> entries, Progress progress) {
        return undo(Deed.UNDO, entries, progress);
    }

    private TakenBack undo(Deed deed, Collection<Long> entries, Progress progress) {
        return database.bulkChange(deed, () -> {
            TakenBack done = run(entries, progress);
            if (done.entries() == 0) {
                throw new FaultException(Fault.NOTHING_TAKEN_BACK);
            }
            database.detail(numbers(new TreeSet<>(entries)));
            return done;
        });
    }

    /**
     * Takes back what whoever works here did just now, by the right that doing it took. Refuses what somebody else did, and where nothing can be
     * taken back.
     */
    public TakenBack undoOwn(long entry, Progress progress) {
        AuditEntry own = finder.find(entry).orElseThrow(() -> new FaultException(Fault.NOTHING_TAKEN_BACK));
        database.ensure(own.account().equals(database.account().login()) ? own.deed().right() : Deed.UNDO.right());
        return undo(Deed.OWN_UNDO, List.of(entry), progress);
    }

    private static String numbers(TreeSet<Long> entries) {
        return entries.size() == 1 ? "#" + entries.first() : "#" + entries.first() + " … #" + entries.last() + " (" + entries.size() + ")";
    }

    private TakenBack run(Collection<Long> entries, Progress progress) {
        TreeSet<Long> wanted = new TreeSet<>(entries);
        if (wanted.isEmpty()) {
            throw new FaultException(Fault.NOTHING_TAKEN_BACK);
        }
        Tally tally = new Tally();
        UnitUndo undo = new UnitUndo(database, clock, rowsOf(wanted), tally);
        long[] all = finder.since(wanted.first());
        for (int i = 0; i < all.length; i++) {
            progress.at(i, all.length);
            if (wanted.contains(all[i])) {
                takeBack(finder.find(all[i]).orElseThrow(), undo, tally);
            } else {
                undo.stays(all[i], log.rows(all[i]));
            }
        }
        return tally.taken();
    }

    /** The rows that the entries touched, but for those that go as a whole. */
    private Set<String> rowsOf(Collection<Long> wanted) {
        Set<String> rows = new HashSet<>();
        for (AuditEntry entry : finder.byNos(List.copyOf(wanted))) {
            if (!IMPORTS.contains(entry.deed()) && entry.rows() <= MOST_ROWS) {
                log.rows(entry.no()).forEachRemaining(change -> rows.add(change.row()));
            }
        }
        return rows;
    }

    private void takeBack(AuditEntry entry, UnitUndo undo, Tally tally) {
        if (FOR_GOOD.contains(entry.deed())) {
            tally.left(entry, Left.Reason.FOR_GOOD, entry.rows(), 0);
        } else if (IMPORTS.contains(entry.deed())) { // also one of people who were erased since: they stay, the others go
            new ImportUndo(new ImportBook(database, clock), tally).takeBack(entry, log.rows(entry.no()));
        } else if (entry.emptied()) {
            tally.left(entry, Left.Reason.ERASED, entry.rows(), 0);
        } else if (entry.rows() > MOST_ROWS) {
            tally.left(entry, Left.Reason.TOO_MANY, entry.rows(), 0);
        } else {
            undo.takeBack(entry, list(log.rows(entry.no())));
        }
    }

    private static List<RowChange> list(Iterator<RowChange> rows) {
        List<RowChange> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }
}
