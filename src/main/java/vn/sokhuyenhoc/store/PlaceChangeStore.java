package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE_CHANGE;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE_CHANGE_MOVE;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE_CHANGE_PART;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;

/** The rearrangements of villages, and which villages each of them ended and began. */
public final class PlaceChangeStore {
    private final Database database;

    public PlaceChangeStore(Database database) {
        this.database = database;
    }

    /** Newest first. */
    public List<PlaceChange> all() {
        return database.sql().selectFrom(PLACE_CHANGE).orderBy(PLACE_CHANGE.ID.desc()).fetch(this::change);
    }

    public Optional<PlaceChange> find(long id) {
        return database.sql().selectFrom(PLACE_CHANGE).where(PLACE_CHANGE.ID.eq(id)).fetchOptional(this::change);
    }

    private PlaceChange change(Record row) {
        long id = row.get(PLACE_CHANGE.ID);
        Kind kind = Kind.valueOf(row.get(PLACE_CHANGE.KIND));
        return new PlaceChange(id, kind, row.get(PLACE_CHANGE.ON_DAY), row.get(PLACE_CHANGE.DECISION), row.get(PLACE_CHANGE.CLOSED),
            parts(id, PLACE_CHANGE_PART.OLD_ID), kind == Kind.COMMUNE ? List.of() : parts(id, PLACE_CHANGE_PART.NEW_ID));
    }

    private List<Place> parts(long id, Field<Long> side) {
        return database.sql().select(PlaceRows.FIELDS).from(PLACE)
            .where(PLACE.ID.in(DSL.select(side).from(PLACE_CHANGE_PART).where(PLACE_CHANGE_PART.CHANGE_ID.eq(id))))
            .orderBy(PLACE.ROLL_ORDER, PLACE.ID).fetch(PlaceRows::place);
    }

    public long add(Kind kind, Ground ground, LocalDateTime madeAt) {
        return database.sql().insertInto(PLACE_CHANGE).set(PLACE_CHANGE.KIND, kind.name()).set(PLACE_CHANGE.ON_DAY, ground.day())
            .set(PLACE_CHANGE.DECISION, ground.decision()).set(PLACE_CHANGE.MADE_AT, madeAt).set(PLACE_CHANGE.CLOSED, false)
            .returning(PLACE_CHANGE.ID).fetchSingle(PLACE_CHANGE.ID);
    }

    /** Every old village with every new one. */
    public void addParts(long id, Collection<Long> olds, Collection<Long> news) {
        olds.forEach(old -> news.forEach(one -> addPart(id, old, one)));
    }

    /** A village that goes on under the change. */
    public void addPart(long id, long old, long one) {
        database.sql().insertInto(PLACE_CHANGE_PART).set(PLACE_CHANGE_PART.CHANGE_ID, id).set(PLACE_CHANGE_PART.OLD_ID, old)
            .set(PLACE_CHANGE_PART.NEW_ID, one).execute();
    }

    public void lock(long id) {
        database.sql().update(PLACE_CHANGE).set(PLACE_CHANGE.CLOSED, true).where(PLACE_CHANGE.ID.eq(id)).execute();
    }

    /** Forgets a change that was taken back. */
    public void remove(long id) {
        database.sql().deleteFrom(PLACE_CHANGE_MOVE).where(PLACE_CHANGE_MOVE.CHANGE_ID.eq(id)).execute();
        database.sql().deleteFrom(PLACE_CHANGE_PART).where(PLACE_CHANGE_PART.CHANGE_ID.eq(id)).execute();
        database.sql().deleteFrom(PLACE_CHANGE).where(PLACE_CHANGE.ID.eq(id)).execute();
    }

    /** How many forms of a round these villages have. */
    public int forms(long roundId, Collection<Long> places) {
        return database.sql().fetchCount(ASSESSMENT, ASSESSMENT.ROUND_ID.eq(roundId).and(ASSESSMENT.PLACE_ID.in(places)));
    }

    /** Names of the open chapters of these villages. */
    public List<String> chapters(Collection<Long> places) {
        return database.sql().select(CHAPTER.NAME).from(CHAPTER).where(CHAPTER.PLACE_ID.in(places), CHAPTER.VALID_TO.isNull())
            .orderBy(CHAPTER.NAME).fetch(CHAPTER.NAME);
    }
}
