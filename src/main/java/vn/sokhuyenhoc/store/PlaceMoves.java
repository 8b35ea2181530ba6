package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE_CHANGE_MOVE;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.place.Mover;

/** Moves what belongs to villages into others, notes each thing that moved, and moves it back. */
public final class PlaceMoves {
    private static final int BATCH = 1000;
    private static final Condition LIVING = PERSON.STATUS.ne(PersonRows.MERGED);

    private final Database database;
    private final HouseholdMoves homes;
    private final Thing people = new Thing("PERSON", PERSON, PERSON.ID, PERSON.PLACE_ID);
    private final Thing households = new Thing("HOUSEHOLD", HOUSEHOLD, HOUSEHOLD.ID, HOUSEHOLD.PLACE_ID);
    private final List<Thing> things = List.of(people, households, new Thing("CHAPTER", CHAPTER, CHAPTER.ID, CHAPTER.PLACE_ID),
        new Thing("CLAN", CLAN, CLAN.ID, CLAN.PLACE_ID), new Thing("UNIT", UNIT, UNIT.ID, UNIT.PLACE_ID));

    public PlaceMoves(Database database) {
        this.database = database;
        this.homes = new HouseholdMoves(database);
    }

    /** What has a village, by the word under which its moves are noted. */
    private record Thing(String word, Table<?> table, Field<Long> id, Field<Long> place) {
    }

    /** Moves all of a village into another one. A row merged into another person comes along, but is not noted. */
    public void moveAll(long change, long from, long to) {
        homes.tellApart(HOUSEHOLD.PLACE_ID.eq(from), to);
        things.forEach(thing -> move(thing, change, from, to, thing == people ? LIVING : DSL.noCondition()));
        database.sql().update(PERSON).set(PERSON.PLACE_ID, to).where(PERSON.PLACE_ID.eq(from)).execute();
    }

    /** Moves households with everybody in them, and people without one. */
    public void moveSome(long change, long from, long to, Collection<Mover> movers) {
        List<Long> homes = movers.stream().filter(Mover::household).map(Mover::id).toList();
        List<Long> alone = movers.stream().filter(mover -> !mover.household()).map(Mover::id).toList();
        for (int at = 0; at < homes.size(); at += BATCH) {
            List<Long> part = homes.subList(at, Math.min(homes.size(), at + BATCH));
            move(people, change, from, to, PERSON.HOUSEHOLD_ID.in(part).and(LIVING));
            move(households, change, from, to, HOUSEHOLD.ID.in(part));
        }
        for (int at = 0; at < alone.size(); at += BATCH) {
            move(people, change, from, to, PERSON.ID.in(alone.subList(at, Math.min(alone.size(), at + BATCH))));
        }
    }

    private void move(Thing thing, long change, long from, long to, Condition which) {
        database.sql().insertInto(PLACE_CHANGE_MOVE, PLACE_CHANGE_MOVE.CHANGE_ID, PLACE_CHANGE_MOVE.MOVED, PLACE_CHANGE_MOVE.MOVED_ID,
                PLACE_CHANGE_MOVE.OLD_ID, PLACE_CHANGE_MOVE.NEW_ID)
            .select(DSL.select(DSL.val(change), DSL.val(thing.word), thing.id, DSL.val(from), DSL.val(to)).from(thing.table)
                .where(thing.place.eq(from).and(which))).execute();
        database.sql().update(thing.table).set(thing.place, to).where(thing.place.eq(from).and(which)).execute();
    }

    /** Names of the people whom the change moved and who are elsewhere by now. */
    public List<String> movedSince(long change) {
        return database.sql().select(PERSON.FULL_NAME).from(PERSON).join(PLACE_CHANGE_MOVE).on(PLACE_CHANGE_MOVE.MOVED_ID.eq(PERSON.ID))
            .where(PLACE_CHANGE_MOVE.CHANGE_ID.eq(change), PLACE_CHANGE_MOVE.MOVED.eq(people.word),
                PLACE_CHANGE_MOVE.NEW_ID.ne(PERSON.PLACE_ID), LIVING).orderBy(PERSON.SERIAL).fetch(PERSON.FULL_NAME);
    }

    /** Moves back what is still where the change put it. Answers how many people. */
    public int moveBack(long change, long old, long now) {
        int living = things.stream().mapToInt(thing -> {
            int back = database.sql().update(thing.table).set(thing.place, old).where(thing.place.eq(now), thing.id.in(moved(thing, change, old)))
                .execute();
            return thing == people ? back : 0;
        }).sum();
        homes.tellPlain(HOUSEHOLD.PLACE_ID.eq(old).and(HOUSEHOLD.ID.in(moved(households, change, old))), old);
        return living;
    }

    private static Select<Record1<Long>> moved(Thing thing, long change, long old) {
        return DSL.select(PLACE_CHANGE_MOVE.MOVED_ID).from(PLACE_CHANGE_MOVE)
            .where(PLACE_CHANGE_MOVE.CHANGE_ID.eq(change), PLACE_CHANGE_MOVE.MOVED.eq(thing.word), PLACE_CHANGE_MOVE.OLD_ID.eq(old));
    }

    /** Moves whatever is left in a village into another one, without a note. Answers how many people. */
    public int empty(long from, long to) {
        int living = database.sql().fetchCount(PERSON, PERSON.PLACE_ID.eq(from), LIVING);
        homes.tellApart(HOUSEHOLD.PLACE_ID.eq(from), to);
        things.forEach(thing -> database.sql().update(thing.table).set(thing.place, to).where(thing.place.eq(from)).execute());
        return living;
    }
}
