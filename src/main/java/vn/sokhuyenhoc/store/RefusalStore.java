package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.REFUSED_FORM;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Refusal;

/** Papers that were given back and not keyed. */
public final class RefusalStore {
    private final Database database;

    public RefusalStore(Database database) {
        this.database = database;
    }

    public void add(Refusal refusal) {
        database.sql().insertInto(REFUSED_FORM).set(REFUSED_FORM.BATCH_ID, refusal.batchId()).set(REFUSED_FORM.WHO, refusal.who())
            .set(REFUSED_FORM.REASON, refusal.reason().name()).set(REFUSED_FORM.NOTE, refusal.note())
            .set(REFUSED_FORM.CLERK_ID, refusal.clerk() == null ? null : refusal.clerk().id()).set(REFUSED_FORM.REFUSED_AT, refusal.at()).execute();
    }

    /** Those of all batches of a round, as they were given back. */
    public List<Refusal> all(long roundId) {
        return read(BATCH.ROUND_ID.eq(roundId));
    }

    /** Those of one batch, as they were given back. */
    public List<Refusal> of(long batchId) {
        return read(BATCH.ID.eq(batchId));
    }

    private List<Refusal> read(Condition which) {
        return database.sql().select(REFUSED_FORM.asterisk(), CLERK.NAME).from(REFUSED_FORM).join(BATCH).on(BATCH.ID.eq(REFUSED_FORM.BATCH_ID))
            .leftJoin(CLERK).on(CLERK.ID.eq(REFUSED_FORM.CLERK_ID)).where(which).orderBy(REFUSED_FORM.ID).fetch(RefusalStore::refusal);
    }

    public void remove(long id) {
        database.sql().deleteFrom(REFUSED_FORM).where(REFUSED_FORM.ID.eq(id)).execute();
    }

    /** All those of a batch. */
    public void removeOf(long batchId) {
        database.sql().deleteFrom(REFUSED_FORM).where(REFUSED_FORM.BATCH_ID.eq(batchId)).execute();
    }

    private static Refusal refusal(Record row) {
        Long clerk = row.get(REFUSED_FORM.CLERK_ID);
        return new Refusal(row.get(REFUSED_FORM.ID), row.get(REFUSED_FORM.BATCH_ID), row.get(REFUSED_FORM.WHO),
            Refusal.Reason.valueOf(row.get(REFUSED_FORM.REASON)), row.get(REFUSED_FORM.NOTE),
            clerk == null ? null : new Clerk(clerk, row.get(CLERK.NAME)), row.get(REFUSED_FORM.REFUSED_AT));
    }
}
