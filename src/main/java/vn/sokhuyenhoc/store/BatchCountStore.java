package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CLERK;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;
import static vn.sokhuyenhoc.store.tables.Tables.REFUSED_FORM;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Pass;

/** Counts over the batches of a round: a fixed number of questions, however many batches and forms there are. */
public final class BatchCountStore {
    private final Database database;

    public BatchCountStore(Database database) {
        this.database = database;
    }

    /**
     * The forms of a round.
     *
     * @param keyed         by batch
     * @param verified      of those, by batch
     * @param outside       kept without a batch, by village; under null those of no village
     * @param outsideChecked of those the verified ones
     */
    public record Forms(Map<Long, Integer> keyed, Map<Long, Integer> verified, Map<Long, Integer> outside, Map<Long, Integer> outsideChecked) {
        private Forms() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    /** Two narrow readings put together here: a join would look every form up by its number. */
    public Forms forms(Title title, long roundId) {
        Forms forms = new Forms();
        List<Record2<Long, Long>> keyings = keyings(title, roundId);
        Set<Long> fromBatch = HashSet.newHashSet(keyings.size());
        keyings.forEach(row -> fromBatch.add(row.value2()));
        Set<Long> verified = new HashSet<>();
        database.sql().select(AssessmentStore.subject(title), ASSESSMENT.PLACE_ID, ASSESSMENT.CHECK_STATE).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId)).forEach(row -> {
                boolean checked = CheckState.VERIFIED.name().equals(row.value3());
                if (!fromBatch.contains(row.value1())) {
                    one(forms.outside(), row.value2(), true);
                    one(forms.outsideChecked(), row.value2(), checked);
                } else if (checked) {
                    verified.add(row.value1());
                }
            });
        keyings.forEach(row -> {
            one(forms.keyed(), row.value1(), true);
            one(forms.verified(), row.value1(), verified.contains(row.value2()));
        });
        return forms;
    }

    private static void one(Map<Long, Integer> counts, Long key, boolean counted) {
        counts.merge(key, counted ? 1 : 0, Integer::sum);
    }

    /** Each subject once for each batch that its form was keyed from. */
    private List<Record2<Long, Long>> keyings(Title title, long roundId) {
        return database.sql().selectDistinct(KEYING.BATCH_ID, title == Title.CITIZEN ? KEYING.PERSON_ID : KEYING.GROUP_ID).from(KEYING)
            .where(fromBatches(roundId), KEYING.PASS.eq(Pass.FIRST.name())).fetch();
    }

    private static Condition fromBatches(long roundId) {
        return KEYING.ROUND_ID.eq(roundId).and(KEYING.BATCH_ID.isNotNull()).and(KEYING.WITHDRAWN_AT.isNull());
    }

    /** Papers given back, by batch. */
    public Map<Long, Integer> refused(long roundId) {
        Field<Integer> count = DSL.count();
        return database.sql().select(REFUSED_FORM.BATCH_ID, count).from(REFUSED_FORM).join(BATCH).on(BATCH.ID.eq(REFUSED_FORM.BATCH_ID))
            .where(BATCH.ROUND_ID.eq(roundId)).groupBy(REFUSED_FORM.BATCH_ID).fetchMap(REFUSED_FORM.BATCH_ID, count);
    }

    /** Who keyed in each batch last, in whichever pass. */
    public Map<Long, BatchLine.Last> last(long roundId) {
        var lasts = DSL.select(DSL.max(KEYING.ID)).from(KEYING).where(fromBatches(roundId)).groupBy(KEYING.BATCH_ID);
        return database.sql().select(KEYING.BATCH_ID, KEYING.KEYED_AT, CLERK.ID, CLERK.NAME).from(KEYING).leftJoin(CLERK)
            .on(CLERK.ID.eq(KEYING.CLERK_ID)).where(KEYING.ID.in(lasts)).fetchMap(KEYING.BATCH_ID, row ->
                new BatchLine.Last(row.get(CLERK.ID) == null ? null : new Clerk(row.get(CLERK.ID), row.get(CLERK.NAME)), row.get(KEYING.KEYED_AT)));
    }

    /** How many keyings there were from a batch, those taken back among them. */
    public int everKeyed(long batchId) {
        return database.sql().fetchCount(KEYING, KEYING.BATCH_ID.eq(batchId));
    }
}
