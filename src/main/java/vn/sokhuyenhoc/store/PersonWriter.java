package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** Writes one person at a time. What is told of their village and chapter by name is not looked at. */
public final class PersonWriter {
    private final Database database;

    public PersonWriter(Database database) {
        this.database = database;
    }

    /** Adds a person with the next serial; answers the row. */
    public long add(NewPerson person, long placeId) {
        int last = database.sql().select(DSL.coalesce(DSL.max(PERSON.SERIAL), 0)).from(PERSON).fetchSingle().value1();
        Map<Field<?>, Object> row = values(person, placeId);
        row.put(PERSON.SERIAL, last + 1);
        return database.people().writing(() -> List.of(database.sql().insertInto(PERSON).set(row).returning(PERSON.ID).fetchSingle(PERSON.ID)))
            .getFirst();
    }

    /** Old forms follow a new name in their order; their village and group stay as they were. */
    public void update(long id, NewPerson person, long placeId) {
        Map<Field<?>, Object> row = values(person, placeId);
        database.people().writing(() -> {
            database.sql().update(PERSON).set(row).where(PERSON.ID.eq(id)).execute();
            return List.of(id);
        });
        String key = (String) row.get(PERSON.SORT_KEY);
        database.sql().update(ASSESSMENT).set(ASSESSMENT.SUBJECT_SORT, key)
            .where(ASSESSMENT.PERSON_ID.eq(id), ASSESSMENT.SUBJECT_SORT.ne(key)).execute();
    }

    private Map<Field<?>, Object> values(NewPerson person, long placeId) {
        Person.Identity who = person.identity();
        BirthDate birth = who.birth();
        Map<Field<?>, Object> row = new HashMap<>();
        row.put(PERSON.FULL_NAME, person.name());
        row.put(PERSON.FOLD_NAME, Fold.fold(person.name()));
        row.put(PERSON.SORT_KEY, SortKey.ofName(person.name(), new SortOrder(database).chosen()));
        row.put(PERSON.SEX, who.sex() == null ? null : who.sex().name());
        row.put(PERSON.BIRTH_YEAR, birth == null ? null : birth.year());
        row.put(PERSON.BIRTH_MONTH, birth == null || birth.month() == 0 ? null : birth.month());
        row.put(PERSON.BIRTH_DAY, birth == null || birth.day() == 0 ? null : birth.day());
        row.put(PERSON.ID_NUMBER, who.idNumber());
        row.put(PERSON.OLD_ID_NUMBER, who.oldIdNumber());
        row.put(PERSON.PHONE, person.contact().phone());
        row.put(PERSON.ADDRESS, person.contact().address());
        row.put(PERSON.LABOUR_GROUP, person.group() == null ? null : person.group().name());
        row.put(PERSON.PLACE_ID, placeId);
        return row;
    }

    /** Where the person works or learns (null: not known), and whether that place assesses them. */
    public void setUnit(long id, Long unitId, boolean byUnit) {
        database.people().writing(() -> {
            database.sql().update(PERSON).set(PERSON.UNIT_ID, unitId).set(PERSON.BY_UNIT, byUnit).where(PERSON.ID.eq(id)).execute();
            return List.of(id);
        });
    }

    /** @param why they are left out where shares are counted, or null */
    public void setExempt(long id, String why) {
        database.people().aside(() -> database.sql().update(PERSON).set(PERSON.EXEMPT, why).where(PERSON.ID.eq(id)).execute());
    }

    /** A row merged into another one stays merged. */
    public void setStatus(long id, PersonStatus status) {
        database.people().writing(() -> {
            database.sql().update(PERSON).set(PERSON.STATUS, status.name())
                .where(PERSON.ID.eq(id), PERSON.STATUS.ne(PersonRows.MERGED)).execute();
            return List.of(id);
        });
    }

    /** The unit of this name; one that is new is outside this commune as far as anyone knows. */
    public long unit(String name) {
        Optional<Long> known = database.sql().select(UNIT.ID).from(UNIT).where(UNIT.FOLD_NAME.eq(Fold.fold(name)))
            .orderBy(UNIT.OUTSIDE, UNIT.ID).limit(1).fetchOptional(UNIT.ID);
        ChapterKind kind = ChapterKind.of(name) == ChapterKind.SCHOOL ? ChapterKind.SCHOOL : ChapterKind.WORKPLACE;
        return known.orElseGet(() -> database.sql().insertInto(UNIT).set(UNIT.NAME, Fold.clean(name)).set(UNIT.FOLD_NAME, Fold.fold(name))
            .set(UNIT.KIND, kind.name()).set(UNIT.OUTSIDE, true).returning(UNIT.ID).fetchSingle(UNIT.ID));
    }

    /** Names of all units, in their order. */
    public List<String> unitNames() {
        return database.sql().select(UNIT.NAME).from(UNIT).orderBy(UNIT.FOLD_NAME).fetch(UNIT.NAME);
    }
}
