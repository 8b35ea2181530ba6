package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE_MOVE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What stands with a row that goes and is moved to the one that stays: events, terms of office, and those memberships, extra fields, forms,
 * registrations and titles which the one that stays does not have itself. Of two forms of one round both are kept; the form of the row that goes
 * waits with it and is not counted, and so does a second membership of one chapter.
 */
final class MergeMoves {
    /** What moved forms are remembered by. */
    static final String FORMS = "ASSESSMENT";

    private final Database database;

    MergeMoves(Database database) {
        this.database = database;
    }

    /**
     * One kind of thing that stands with a person.
     *
     * @param name what the register remembers it by
     */
    private record Thing(String name, Table<?> table, Field<Long> person, Field<Long> id) {
        static final Thing MEMBERSHIPS = new Thing("MEMBERSHIP", MEMBERSHIP, MEMBERSHIP.PERSON_ID, MEMBERSHIP.ID);
        static final Thing FORMS = new Thing(MergeMoves.FORMS, ASSESSMENT, ASSESSMENT.PERSON_ID, ASSESSMENT.ID);
        static final Thing KEYINGS = new Thing("KEYING", KEYING, KEYING.PERSON_ID, KEYING.ID);
        static final Thing EVENTS = new Thing("EVENT", PERSON_EVENT, PERSON_EVENT.PERSON_ID, PERSON_EVENT.ID);
        static final Thing TERMS = new Thing("OFFICER", OFFICER, OFFICER.PERSON_ID, OFFICER.ID);
        static final Thing REGISTRATIONS = new Thing("REGISTRATION", REGISTRATION, REGISTRATION.PERSON_ID, REGISTRATION.ID);
        static final Thing RECOGNITIONS = new Thing("RECOGNITION", RECOGNITION, RECOGNITION.PERSON_ID, RECOGNITION.ID);
        static final Thing EXTRAS = new Thing("EXTRA", PERSON_EXTRA, PERSON_EXTRA.PERSON_ID, PERSON_EXTRA.FIELD_ID);
    }

    void move(long mergeId, long keptId, long goneId) {
        move(mergeId, Thing.EVENTS, keptId, goneId, DSL.noCondition());
        move(mergeId, Thing.TERMS, keptId, goneId, DSL.noCondition());
        move(mergeId, Thing.MEMBERSHIPS, keptId, goneId, MEMBERSHIP.LEFT_ON.isNotNull().or(MEMBERSHIP.CHAPTER_ID.notIn(
            has(MEMBERSHIP, MEMBERSHIP.CHAPTER_ID, MEMBERSHIP.PERSON_ID.eq(keptId).and(MEMBERSHIP.LEFT_ON.isNull())))));
        move(mergeId, Thing.EXTRAS, keptId, goneId,
            PERSON_EXTRA.FIELD_ID.notIn(has(PERSON_EXTRA, PERSON_EXTRA.FIELD_ID, PERSON_EXTRA.PERSON_ID.eq(keptId))));
        move(mergeId, Thing.KEYINGS, keptId, goneId,
            KEYING.ROUND_ID.notIn(has(ASSESSMENT, ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID.eq(keptId))));
        move(mergeId, Thing.FORMS, keptId, goneId,
            ASSESSMENT.ROUND_ID.notIn(has(ASSESSMENT, ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID.eq(keptId))));
        move(mergeId, Thing.REGISTRATIONS, keptId, goneId,
            REGISTRATION.ROUND_ID.notIn(has(REGISTRATION, REGISTRATION.ROUND_ID, REGISTRATION.PERSON_ID.eq(keptId))));
        move(mergeId, Thing.RECOGNITIONS, keptId, goneId, RECOGNITION.ROUND_ID.notIn(
            has(RECOGNITION, RECOGNITION.ROUND_ID, RECOGNITION.PERSON_ID.eq(keptId).and(RecognitionStore.VALID))));
    }

    private List<Long> has(Table<?> table, Field<Long> what, Condition condition) {
        return database.sql().select(what).from(table).where(condition).fetch(what);
    }

    private void move(long mergeId, Thing thing, long keptId, long goneId, Condition which) {
        List<Long> ids = database.sql().select(thing.id()).from(thing.table()).where(thing.person().eq(goneId).and(which)).fetch(thing.id());
        for (long id : ids) {
            database.sql().insertInto(PERSON_MERGE_MOVE).set(PERSON_MERGE_MOVE.MERGE_ID, mergeId).set(PERSON_MERGE_MOVE.MOVED, thing.name())
                .set(PERSON_MERGE_MOVE.MOVED_ID, id).execute();
        }
        give(thing, ids, goneId, keptId);
    }

    private void give(Thing thing, List<Long> ids, long from, long to) {
        database.sql().update(thing.table()).set(thing.person(), to).where(thing.id().in(ids), thing.person().eq(from)).execute();
    }

    /** What belongs to the row that stays still goes back; what was given to another or taken away since does not. */
    void takeBack(long mergeId, long keptId, long goneId) {
        for (Thing thing : List.of(Thing.EVENTS, Thing.TERMS, Thing.MEMBERSHIPS, Thing.EXTRAS, Thing.KEYINGS, Thing.FORMS,
            Thing.REGISTRATIONS, Thing.RECOGNITIONS)) {
            give(thing, database.sql().select(PERSON_MERGE_MOVE.MOVED_ID).from(PERSON_MERGE_MOVE)
                .where(PERSON_MERGE_MOVE.MERGE_ID.eq(mergeId), PERSON_MERGE_MOVE.MOVED.eq(thing.name())).fetch(PERSON_MERGE_MOVE.MOVED_ID),
                keptId, goneId);
        }
    }
}
