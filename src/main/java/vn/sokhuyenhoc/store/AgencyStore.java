package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.Recognition;

/** Citizens whom their place of work assesses. */
public final class AgencyStore {
    private final Database database;

    public AgencyStore(Database database) {
        this.database = database;
    }

    /** The rows of those who live here now, and of others who were given the title of this round by theirs; by place of work, then by name. */
    public long[] ids(long roundId) {
        return database.sql().select(PERSON.ID).from(PERSON).leftJoin(UNIT).on(UNIT.ID.eq(PERSON.UNIT_ID))
            .where(PERSON.BY_UNIT.isTrue().and(PERSON.STATUS.eq(PersonStatus.PRESENT.name())).or(PERSON.ID.in(recognised(roundId))))
            .orderBy(UNIT.FOLD_NAME.asc().nullsLast(), PERSON.SORT_KEY, PERSON.SERIAL).fetch(PERSON.ID).stream().mapToLong(id -> id).toArray();
    }

    private static Select<Record1<Long>> recognised(long roundId) {
        return DSL.select(RECOGNITION.PERSON_ID).from(RECOGNITION)
            .where(RECOGNITION.ROUND_ID.eq(roundId), RECOGNITION.AGENCY.ne(""), RecognitionStore.VALID, RECOGNITION.PERSON_ID.isNotNull());
    }

    /** These, in this order. */
    public List<AgencyPerson> byIds(long roundId, List<Long> personIds) {
        List<Long> given = database.sql().select(RECOGNITION.ID).from(RECOGNITION).where(RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID,
            RECOGNITION.AGENCY.ne(""), RECOGNITION.PERSON_ID.in(personIds)).fetch(RECOGNITION.ID);
        Map<Long, Recognition> byPerson = new HashMap<>();
        new RecognitionStore(database).byIds(Title.CITIZEN, given).forEach(r -> byPerson.put(r.subject().id(), r));
        List<Person> people = new PersonStore(database).byIds(personIds).stream().filter(Objects::nonNull).toList();
        Map<Long, String> units = database.sql().select(UNIT.ID, UNIT.NAME).from(UNIT)
            .where(UNIT.ID.in(people.stream().map(p -> p.ties().unitId()).filter(Objects::nonNull).toList())).fetchMap(UNIT.ID, UNIT.NAME);
        return people.stream()
            .map(p -> new AgencyPerson(Subject.of(p), unit(p, units), Optional.ofNullable(byPerson.get(p.id())))).toList();
    }

    private static String unit(Person person, Map<Long, String> units) {
        Long id = person.ties().unitId();
        return id == null ? "" : units.getOrDefault(id, "");
    }
}
