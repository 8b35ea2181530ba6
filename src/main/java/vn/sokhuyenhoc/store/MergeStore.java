package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.likeness.Merge;
import vn.sokhuyenhoc.store.tables.tables.Person;

/**
 * Two rows of the register made one, and two again. The row that goes keeps all its fields but an identity number that the other takes over;
 * what stands with it stays findable. Called within a change.
 */
public final class MergeStore {
    private final Database database;
    private final MergeFields fields;
    private final MergeMoves moves;

    public MergeStore(Database database) {
        this.database = database;
        this.fields = new MergeFields(database);
        this.moves = new MergeMoves(database);
    }

    /** Makes one of two; the row that goes must not be gone already. */
    public long merge(long keptId, long goneId, LocalDateTime at) {
        long id = database.sql().insertInto(PERSON_MERGE).set(PERSON_MERGE.KEPT_ID, keptId).set(PERSON_MERGE.GONE_ID, goneId)
            .set(PERSON_MERGE.MERGED_AT, at).returning(PERSON_MERGE.ID).fetchSingle(PERSON_MERGE.ID);
        fields.fill(id, keptId, goneId);
        moves.move(id, keptId, goneId);
        // Whoever went into the row that goes now leads to the one that stays.
        database.sql().update(PERSON).set(PERSON.MERGED_INTO, keptId).where(PERSON.ID.eq(goneId).or(PERSON.MERGED_INTO.eq(goneId))).execute();
        database.sql().update(PERSON).set(PERSON.STATUS, PersonRows.MERGED).where(PERSON.ID.eq(goneId)).execute();
        return id;
    }

    /** Makes two of one: what still stands as the merge left it goes back; what was changed since stays where it is. */
    public void split(Merge merge, LocalDateTime at) {
        moves.takeBack(merge.id(), merge.kept().id(), merge.gone().id());
        database.sql().update(PERSON).setNull(PERSON.MERGED_INTO).where(PERSON.ID.eq(merge.gone().id())).execute();
        fields.takeBack(merge.id(), merge.kept().id(), merge.gone().id());
        // Those who went into the row that comes back lead to it again.
        database.sql().update(PERSON).set(PERSON.MERGED_INTO, merge.gone().id()).where(PERSON.ID.in(DSL.select(PERSON_MERGE.GONE_ID)
            .from(PERSON_MERGE).where(PERSON_MERGE.KEPT_ID.eq(merge.gone().id()), PERSON_MERGE.SPLIT_AT.isNull()))).execute();
        database.sql().update(PERSON_MERGE).set(PERSON_MERGE.SPLIT_AT, at).where(PERSON_MERGE.ID.eq(merge.id())).execute();
    }

    /** Whether all of these rows stand for themselves. */
    public boolean areThere(Long... ids) {
        return database.sql().fetchCount(PERSON, PERSON.ID.in(ids), PERSON.STATUS.ne(PersonRows.MERGED)) == ids.length;
    }

    public Optional<Merge> find(long id) {
        return merges(PERSON_MERGE.ID.eq(id)).stream().findFirst();
    }

    /** All merges that hold, the latest first. */
    public List<Merge> all() {
        return merges(DSL.noCondition());
    }

    /** Those in which this person had a part, directly or by way of others. */
    public List<Merge> of(long personId) {
        return merges(PERSON_MERGE.KEPT_ID.eq(personId).or(PERSON_MERGE.GONE_ID.eq(personId))
            .or(PERSON_MERGE.GONE_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.eq(personId)))));
    }

    private List<Merge> merges(Condition condition) {
        Person kept = PERSON.as("kept");
        Person gone = PERSON.as("gone");
        return database.sql().select(PERSON_MERGE.ID, PERSON_MERGE.MERGED_AT, kept.ID, kept.SERIAL, kept.FULL_NAME, gone.ID, gone.SERIAL,
                gone.FULL_NAME)
            .from(PERSON_MERGE).join(kept).on(kept.ID.eq(PERSON_MERGE.KEPT_ID)).join(gone).on(gone.ID.eq(PERSON_MERGE.GONE_ID))
            .where(condition.and(PERSON_MERGE.SPLIT_AT.isNull())).orderBy(PERSON_MERGE.ID.desc())
            .fetch(r -> new Merge(r.get(PERSON_MERGE.ID), row(r, kept.ID, kept.SERIAL, kept.FULL_NAME), row(r, gone.ID, gone.SERIAL, gone.FULL_NAME),
                r.get(PERSON_MERGE.MERGED_AT)));
    }

    private static Merge.Row row(Record record, Field<Long> id, Field<Integer> serial, Field<String> name) {
        return new Merge.Row(record.get(id), record.get(serial), record.get(name));
    }
}
