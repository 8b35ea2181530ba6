package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;

import java.util.List;
import vn.sokhuyenhoc.domain.person.PersonEvent;

/** What happened to people on a day that can be named. */
public final class PersonEventStore {
    private final Database database;

    public PersonEventStore(Database database) {
        this.database = database;
    }

    /** Newest first; of one day the one written down last. */
    public List<PersonEvent> of(long personId) {
        return database.sql().selectFrom(PERSON_EVENT).where(PERSON_EVENT.PERSON_ID.eq(personId))
            .orderBy(PERSON_EVENT.ON_DAY.desc(), PERSON_EVENT.ID.desc())
            .fetch(r -> new PersonEvent(r.get(PERSON_EVENT.ID), PersonEvent.Kind.valueOf(r.get(PERSON_EVENT.KIND)), r.get(PERSON_EVENT.ON_DAY),
                r.get(PERSON_EVENT.NOTE) == null ? "" : r.get(PERSON_EVENT.NOTE)));
    }

    public void add(long personId, PersonEvent event) {
        database.sql().insertInto(PERSON_EVENT).set(PERSON_EVENT.PERSON_ID, personId).set(PERSON_EVENT.KIND, event.kind().name())
            .set(PERSON_EVENT.ON_DAY, event.day()).set(PERSON_EVENT.NOTE, event.note()).execute();
    }

    public void remove(long personId, long eventId) {
        database.sql().deleteFrom(PERSON_EVENT).where(PERSON_EVENT.ID.eq(eventId), PERSON_EVENT.PERSON_ID.eq(personId)).execute();
    }
}
