package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.person.Kin;

/** Puts people of a test's register into households and villages. */
public final class Homes {
    private final Database database;

    public Homes(Database database) {
        this.database = database;
    }

    /** Makes a household; the last one is its head. */
    public long add(String number, long placeId, List<Long> people) {
        return database.change(Deed.PROGRAM, () -> {
            long id = database.sql().insertInto(HOUSEHOLD).set(HOUSEHOLD.NUMBER, number).set(HOUSEHOLD.PLACE_ID, placeId)
                .returning(HOUSEHOLD.ID).fetchSingle(HOUSEHOLD.ID);
            database.sql().update(PERSON).set(PERSON.HOUSEHOLD_ID, id).where(PERSON.ID.in(people)).execute();
            database.sql().update(PERSON).set(PERSON.KIN, Kin.HEAD.name()).where(PERSON.ID.eq(people.getLast())).execute();
            return id;
        });
    }

    public void move(long personId, long placeId) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.PLACE_ID, placeId).where(PERSON.ID.eq(personId)).execute());
    }

    public long placeOf(String chapter) {
        return database.sql().select(CHAPTER.PLACE_ID).from(CHAPTER).where(CHAPTER.NAME.eq(chapter)).fetchSingle(CHAPTER.PLACE_ID);
    }

    /** The village of each person, by their serial. */
    public List<Long> placesOfAll() {
        return database.sql().select(PERSON.PLACE_ID).from(PERSON).orderBy(PERSON.SERIAL).fetch(PERSON.PLACE_ID);
    }

    /** As after two rows were found to be one person. */
    public void merge(long personId) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.STATUS, PersonRows.MERGED).where(PERSON.ID.eq(personId)).execute());
    }
}
