package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ROUND_ENTRY;

/** How the forms of a round are keyed. */
public final class RoundEntryStore {
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

    /** Nothing is keyed a second time until the office says so. */
    private void begin(long roundId) {
        if (!database.sql().fetchExists(ROUND_ENTRY, ROUND_ENTRY.ROUND_ID.eq(roundId))) {
            database.sql().insertInto(ROUND_ENTRY).set(ROUND_ENTRY.ROUND_ID, roundId).set(ROUND_ENTRY.WAY, "AT_ONCE").set(ROUND_ENTRY.EXTENT, "NONE")
                .set(ROUND_ENTRY.EVERY_N, 0).set(ROUND_ENTRY.START_NO, 0).execute();
        }
    }
}
