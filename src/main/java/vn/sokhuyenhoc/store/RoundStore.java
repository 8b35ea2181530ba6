package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;

/** The assessment rounds. */
public final class RoundStore {
    private final Database database;

    public RoundStore(Database database) {
        this.database = database;
    }

    /** Newest first. */
    public List<Round> all() {
        return database.sql().selectFrom(ASSESSMENT_ROUND).orderBy(ASSESSMENT_ROUND.YEAR_NO.desc(), ASSESSMENT_ROUND.ID.desc())
            .fetch(RoundStore::round);
    }

    public Optional<Round> find(String key) {
        return database.sql().selectFrom(ASSESSMENT_ROUND).where(ASSESSMENT_ROUND.ROUND_KEY.eq(key)).fetchOptional(RoundStore::round);
    }

    public Round add(Round round) {
        long id = database.sql().insertInto(ASSESSMENT_ROUND).set(ASSESSMENT_ROUND.ROUND_KEY, round.key())
            .set(ASSESSMENT_ROUND.TITLE, round.title().name()).set(ASSESSMENT_ROUND.YEAR_NO, round.year())
            .set(ASSESSMENT_ROUND.NAME, round.name()).set(ASSESSMENT_ROUND.CITATION, round.citation())
            .set(ASSESSMENT_ROUND.SET_ID, round.setId()).returning(ASSESSMENT_ROUND.ID).fetchSingle(ASSESSMENT_ROUND.ID);
        return new Round(id, round.key(), round.title(), round.year(), round.name(), round.citation(), round.setId());
    }

    public void setCitation(long id, String citation) {
        database.sql().update(ASSESSMENT_ROUND).set(ASSESSMENT_ROUND.CITATION, citation).where(ASSESSMENT_ROUND.ID.eq(id)).execute();
    }

    private static Round round(Record row) {
        return new Round(row.get(ASSESSMENT_ROUND.ID), row.get(ASSESSMENT_ROUND.ROUND_KEY), Title.valueOf(row.get(ASSESSMENT_ROUND.TITLE)),
            row.get(ASSESSMENT_ROUND.YEAR_NO), row.get(ASSESSMENT_ROUND.NAME), row.get(ASSESSMENT_ROUND.CITATION), row.get(ASSESSMENT_ROUND.SET_ID));
    }
}
