package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Pass;

/** Forms that came together. */
public final class BatchStore {
    private static final Field<Integer> FORMS = DSL.countDistinct(KEYING.PERSON_ID).plus(DSL.countDistinct(KEYING.GROUP_ID));

    private final Database database;

    public BatchStore(Database database) {
        this.database = database;
    }

    /** Those of a round, in the order of their numbers. */
    public List<Batch> all(long roundId) {
        return database.sql().selectFrom(BATCH).where(BATCH.ROUND_ID.eq(roundId)).orderBy(BATCH.NO).fetch(BatchStore::batch);
    }

    public Optional<Batch> find(long id) {
        return database.sql().selectFrom(BATCH).where(BATCH.ID.eq(id)).fetchOptional(BatchStore::batch);
    }

    /** Gives it the next number of its round. */
    public Batch add(Batch batch) {
        int no = database.sql().select(DSL.coalesce(DSL.max(BATCH.NO), 0)).from(BATCH).where(BATCH.ROUND_ID.eq(batch.roundId()))
            .fetchSingle().value1() + 1;
        return database.sql().insertInto(BATCH).set(BATCH.ROUND_ID, batch.roundId()).set(BATCH.NO, no).set(BATCH.PLACE_ID, batch.placeId())
            .set(BATCH.COVER_COUNT, batch.cover()).set(BATCH.BROUGHT_BY, batch.broughtBy()).set(BATCH.RECEIVED_ON, batch.received())
            .set(BATCH.NOTE, batch.note()).set(BATCH.ANY_ORDER, batch.anyOrder()).returning().fetchSingle(BatchStore::batch);
    }

    /** Changes what the cover says; round and number stay. */
    public void change(Batch batch) {
        database.sql().update(BATCH).set(BATCH.PLACE_ID, batch.placeId()).set(BATCH.COVER_COUNT, batch.cover())
            .set(BATCH.BROUGHT_BY, batch.broughtBy()).set(BATCH.RECEIVED_ON, batch.received()).set(BATCH.NOTE, batch.note())
            .set(BATCH.ANY_ORDER, batch.anyOrder()).where(BATCH.ID.eq(batch.id())).execute();
    }

    public void remove(long id) {
        database.sql().deleteFrom(BATCH).where(BATCH.ID.eq(id)).execute();
    }

    /** How many subjects have a form keyed from each batch of a round. */
    public Map<Long, Integer> keyed(long roundId) {
        return database.sql().select(KEYING.BATCH_ID, FORMS).from(KEYING).where(KEYING.ROUND_ID.eq(roundId), KEYING.BATCH_ID.isNotNull(),
            KEYING.PASS.eq(Pass.FIRST.name()), KEYING.WITHDRAWN_AT.isNull()).groupBy(KEYING.BATCH_ID).fetchMap(KEYING.BATCH_ID, FORMS);
    }

    /** The rows of those with a form keyed from a batch. */
    public Set<Long> subjects(long batchId) {
        return database.sql().select(DSL.coalesce(KEYING.PERSON_ID, KEYING.GROUP_ID)).from(KEYING)
            .where(KEYING.BATCH_ID.eq(batchId), KEYING.PASS.eq(Pass.FIRST.name()), KEYING.WITHDRAWN_AT.isNull()).fetchSet(row -> row.value1());
    }

    private static Batch batch(Record row) {
        return new Batch(row.get(BATCH.ID), row.get(BATCH.ROUND_ID), row.get(BATCH.NO), row.get(BATCH.PLACE_ID), row.get(BATCH.COVER_COUNT),
            row.get(BATCH.BROUGHT_BY), row.get(BATCH.RECEIVED_ON), row.get(BATCH.NOTE), row.get(BATCH.ANY_ORDER));
    }
}
