package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CRITERIA_SET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.criteria.Standing;

/** The shelf of criteria sets, each as the rows of its sheet. */
public final class CriteriaStore {
    private static final String FRAME = Standing.State.FRAME.name();

    private final Database database;

    public CriteriaStore(Database database) {
        this.database = database;
    }

    /** A set and where it stands. */
    public record Shelved(CriteriaSet set, Standing standing) {
    }

    /** The sets; frames are none. */
    public List<Shelved> all() {
        return database.sql().selectFrom(CRITERIA_SET).where(CRITERIA_SET.STATE.ne(FRAME)).orderBy(CRITERIA_SET.TITLE, CRITERIA_SET.ID)
            .fetch(CriteriaStore::shelved);
    }

    /** A set; frames are none. */
    public Optional<Shelved> find(String id) {
        return database.sql().selectFrom(CRITERIA_SET).where(CRITERIA_SET.ID.eq(id), CRITERIA_SET.STATE.ne(FRAME))
            .fetchOptional(CriteriaStore::shelved);
    }

    /** The heads of the frames: sets of which only the decision is known. */
    public List<SetHead> frames() {
        return database.sql().selectFrom(CRITERIA_SET).where(CRITERIA_SET.STATE.eq(FRAME)).orderBy(CRITERIA_SET.TITLE, CRITERIA_SET.ID)
            .fetch(row -> SetHead.of(CriteriaReader.rows(row.get(CRITERIA_SET.BODY))));
    }

    /** Ids of sets and frames. */
    public Set<String> ids() {
        return database.sql().select(CRITERIA_SET.ID).from(CRITERIA_SET).fetchSet(CRITERIA_SET.ID);
    }

    /** The rows of a set or frame. */
    public Optional<String> body(String id) {
        return database.sql().select(CRITERIA_SET.BODY).from(CRITERIA_SET).where(CRITERIA_SET.ID.eq(id)).fetchOptional(CRITERIA_SET.BODY);
    }

    /** Adds a set, not checked, from its rows. */
    public void add(String body) {
        add(SetHead.of(CriteriaReader.read(body)), body, Standing.State.UNCHECKED);
    }

    /** Adds a frame from its head rows. */
    public void addFrame(String body) {
        add(SetHead.of(CriteriaReader.rows(body)), body, Standing.State.FRAME);
    }

    private void add(SetHead head, String body, Standing.State state) {
        database.sql().insertInto(CRITERIA_SET).set(CRITERIA_SET.ID, head.id()).set(CRITERIA_SET.TITLE, head.title().name())
            .set(CRITERIA_SET.NAME, head.name()).set(CRITERIA_SET.BODY, body).set(CRITERIA_SET.STATE, state.name()).execute();
    }

    /** Puts other rows in place of those of a set, which is then not checked. */
    public void replace(String body) {
        CriteriaSet set = CriteriaReader.read(body);
        database.sql().update(CRITERIA_SET).set(CRITERIA_SET.TITLE, set.title().name()).set(CRITERIA_SET.NAME, set.name())
            .set(CRITERIA_SET.BODY, body).where(CRITERIA_SET.ID.eq(set.id())).execute();
        setStanding(set.id(), Standing.UNCHECKED);
    }

    /** Ids of the sets that a round is held by. */
    public Set<String> used() {
        return database.sql().selectDistinct(ASSESSMENT_ROUND.SET_ID).from(ASSESSMENT_ROUND).fetchSet(ASSESSMENT_ROUND.SET_ID);
    }

    /** Whether a round is held by this set. */
    public boolean isUsed(String id) {
        return used().contains(id);
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
