package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/** Lets something happen to people of a test, straight in their row. */
public final class Fate {
    private Fate() {
    }

    public static void status(Database database, long personId, PersonStatus status) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.STATUS, status.name()).where(PERSON.ID.eq(personId)).execute());
    }

    public static void exempt(Database database, long personId, String why) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.EXEMPT, why).where(PERSON.ID.eq(personId)).execute());
    }

    public static void unit(Database database, long personId, long unitId) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.UNIT_ID, unitId).where(PERSON.ID.eq(personId)).execute());
    }

    /** Their place of work assesses them. */
    public static void byUnit(Database database, long personId, long unitId) {
        database.change(Deed.PROGRAM, () -> database.sql().update(PERSON).set(PERSON.UNIT_ID, unitId).set(PERSON.BY_UNIT, true).where(PERSON.ID.eq(personId))
            .execute());
    }
}
