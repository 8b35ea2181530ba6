package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.RUNNING_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** Saves changes: each gets its running number, goes to the disk, into the log of changes and into the journal. */
final class Changes {
    private final Database database;
    private final DatabaseLink link;
    private final JournalKeeper journal;
    private final AuditWriter audit;
    private Consumer<Deed> before = _ -> { };

    Changes(Database database, DatabaseLink link, JournalKeeper journal, AuditWriter audit) {
        this.database = database;
        this.link = link;
        this.journal = journal;
        this.audit = audit;
    }

    /** @param listener told of each change before it begins */
    void before(Consumer<Deed> listener) {
        before = listener;
    }

    <T> T change(Deed deed, Supplier<T> work) {
        if (link.transactions().isUnderWay()) {
            return link.transactions().run(work);
        }
        database.ensure(deed.right());
        before.accept(deed);
        RowTrace trace = new RowTrace();
        try {
            return saved(deed, work, trace);
        } finally {
            database.counts().written(trace.tables());
        }
    }

    private <T> T saved(Deed deed, Supplier<T> work, RowTrace trace) {
        return ScopedValue.where(RowTrace.CURRENT, trace).call(() -> save(work, no -> {
            new OwnVillage(database).ensure(trace);
            return audit.write(no, database.account(), deed, trace);
        }));
    }

    <T> T bulk(Deed deed, Supplier<T> work) {
        if (link.transactions().isUnderWay()) {
            return change(deed, work);
        }
        link.writeSeldom();
        try {
            return change(deed, work);
        } finally {
            link.writeAtOnce();
        }
    }

    /** @param entry what the journal keeps of the change of this number */
    private <T> T save(Supplier<T> work, LongFunction<List<String>> entry) {
        link.ensureOpen();
        audit.begin();
        List<String> lines = new ArrayList<>();
        try {
            T result = link.transactions().run(() -> {
                T answer = work.get();
                link.sql().update(RUNNING_NUMBER)
                    .set(RUNNING_NUMBER.LAST_NO, DSL.greatest(RUNNING_NUMBER.LAST_NO, DSL.val(journal.lastNumber())).plus(1)).execute();
                lines.addAll(entry.apply(database.runningNumber()));
                return answer;
            });
            link.sql().execute("CHECKPOINT SYNC");
            journal.wrote(database.runningNumber(), lines);
            return result;
        } catch (DataAccessException e) {
            throw link.failed(e);
        }
    }

    /** Does again what the journal knew and the register did not, with the trace silent: the rows stand in the entries already. */
    CatchUp.Done catchUp(List<JournalEntry> missing) {
        if (missing.isEmpty()) {
            return CatchUp.NOTHING;
        }
        CatchUp again = new CatchUp(audit, database.runningNumber());
        save(() -> {
            link.sql().connection(c -> again.over(c, missing));
            return null;
        }, no -> audit.write(no, database.account(), Deed.MENDING, new RowTrace()));
        again.renumber();
        database.counts().forget();
        return again.done();
    }
}
