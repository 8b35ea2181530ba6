package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CRITERIA_SET;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Standing;

/** The shelf of criteria sets, each as the rows of its sheet. */
public final class CriteriaStore {
    private final Database database;

    public CriteriaStore(Database database) {
        this.database = database;
    }

    /** A set and where it stands. */
    public record Shelved(CriteriaSet set, Standing standing) {
    }

    public List<Shelved> all() {
        return database.sql().selectFrom(CRITERIA_SET).orderBy(CRITERIA_SET.TITLE, CRITERIA_SET.ID).fetch(CriteriaStore::shelved);
    }

    public Optional<Shelved> find(String id) {
        return database.sql().selectFrom(CRITERIA_SET).where(CRITERIA_SET.ID.eq(id)).fetchOptional(CriteriaStore::shelved);
    }

    /** Adds a set, not checked, from its rows. */
    public void add(String body) {
        CriteriaSet set = CriteriaReader.read(body);
        database.sql().insertInto(CRITERIA_SET).set(CRITERIA_SET.ID, set.id()).set(CRITERIA_SET.TITLE, set.title().name())
            .set(CRITERIA_SET.NAME, set.name()).set(CRITERIA_SET.BODY, body).set(CRITERIA_SET.STATE, Standing.State.UNCHECKED.name()).execute();
    }

    /** Whether a round is held by this set. */
    public boolean isUsed(String id) {
        return database.sql().fetchExists(ASSESSMENT_ROUND, ASSESSMENT_ROUND.SET_ID.eq(id));
    }

    /** Takes a set that no round uses off the shelf; does nothing where it is not there. */
    public void remove(String id) {
        database.sql().deleteFrom(CRITERIA_SET).where(CRITERIA_SET.ID.eq(id)).execute();
    }

    public void setStanding(String id, Standing standing) {
        database.sql().update(CRITERIA_SET).set(CRITERIA_SET.STATE, standing.state().name()).set(CRITERIA_SET.CHECKED_BY, standing.checkedBy())
            .set(CRITERIA_SET.CHECKED_ON, standing.checkedOn()).where(CRITERIA_SET.ID.eq(id)).execute();
    }

    private static Shelved shelved(Record row) {
        return new Shelved(CriteriaReader.read(row.get(CRITERIA_SET.BODY)), new Standing(Standing.State.valueOf(row.get(CRITERIA_SET.STATE)),
            row.get(CRITERIA_SET.CHECKED_BY), row.get(CRITERIA_SET.CHECKED_ON)));
    }
}
