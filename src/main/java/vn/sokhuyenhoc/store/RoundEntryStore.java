package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ROUND_ENTRY;

import java.util.Optional;
import vn.sokhuyenhoc.domain.verification.Sample;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;

/** How the forms of a round are keyed. */
public final class RoundEntryStore {
    private static final String UNDECIDED = "";

    private final Database database;

    public RoundEntryStore(Database database) {
        this.database = database;
    }

    /** Whether codes of evidence are keyed. */
    public boolean hasEvidence(long roundId) {
        return database.sql().fetchExists(ROUND_ENTRY, ROUND_ENTRY.ROUND_ID.eq(roundId), ROUND_ENTRY.EVIDENCE.isTrue());
    }

    public void setEvidence(long roundId, boolean keyed) {
        begin(roundId);
        database.sql().update(ROUND_ENTRY).set(ROUND_ENTRY.EVIDENCE, keyed).where(ROUND_ENTRY.ROUND_ID.eq(roundId)).execute();
    }

    /** What is keyed a second time, by the usual threshold; empty before anything was decided. */
    public Optional<VerificationPlan> plan(long roundId) {
        return database.sql().selectFrom(ROUND_ENTRY).where(ROUND_ENTRY.ROUND_ID.eq(roundId), ROUND_ENTRY.EXTENT.ne(UNDECIDED))
            .fetchOptional(row -> new VerificationPlan(Way.valueOf(row.get(ROUND_ENTRY.WAY)), Extent.valueOf(row.get(ROUND_ENTRY.EXTENT)),
                VerificationPlan.USUAL_THRESHOLD, new Sample(row.get(ROUND_ENTRY.EVERY_N), row.get(ROUND_ENTRY.START_NO))));
    }

    public void setPlan(long roundId, VerificationPlan plan) {
        begin(roundId);
        database.sql().update(ROUND_ENTRY).set(ROUND_ENTRY.WAY, plan.way().name()).set(ROUND_ENTRY.EXTENT, plan.extent().name())
            .set(ROUND_ENTRY.EVERY_N, plan.sample().every()).set(ROUND_ENTRY.START_NO, plan.sample().start())
            .where(ROUND_ENTRY.ROUND_ID.eq(roundId)).execute();
    }

    private void begin(long roundId) {
        if (!database.sql().fetchExists(ROUND_ENTRY, ROUND_ENTRY.ROUND_ID.eq(roundId))) {
            database.sql().insertInto(ROUND_ENTRY).set(ROUND_ENTRY.ROUND_ID, roundId).set(ROUND_ENTRY.WAY, Way.AT_ONCE.name())
                .set(ROUND_ENTRY.EXTENT, UNDECIDED).set(ROUND_ENTRY.EVERY_N, 0).set(ROUND_ENTRY.START_NO, 0).execute();
        }
    }
}
