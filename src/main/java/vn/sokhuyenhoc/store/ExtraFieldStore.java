package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.EXTRA_FIELD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.ExtraField;

/** The fields that the office defines itself, and what stands in them. */
public final class ExtraFieldStore {
    private final Database database;

    public ExtraFieldStore(Database database) {
        this.database = database;
    }

    /** In the order in which they were defined. */
    public List<ExtraField> fields() {
        return database.sql().selectFrom(EXTRA_FIELD).orderBy(EXTRA_FIELD.PLACE, EXTRA_FIELD.ID)
            .fetch(r -> new ExtraField(r.get(EXTRA_FIELD.ID), r.get(EXTRA_FIELD.NAME), ExtraField.Kind.valueOf(r.get(EXTRA_FIELD.KIND)),
                r.get(EXTRA_FIELD.CHOICES).lines().toList()));
    }

    public void add(ExtraField field) {
        int last = database.sql().select(DSL.coalesce(DSL.max(EXTRA_FIELD.PLACE), 0)).from(EXTRA_FIELD).fetchSingle().value1();
        database.sql().insertInto(EXTRA_FIELD).set(EXTRA_FIELD.NAME, field.name()).set(EXTRA_FIELD.KIND, field.kind().name())
            .set(EXTRA_FIELD.CHOICES, String.join("\n", field.choices())).set(EXTRA_FIELD.PLACE, last + 1).execute();
    }

    /** Changes name and choices; the kind stays, for what is kept was checked by it. */
    public void update(ExtraField field) {
        database.sql().update(EXTRA_FIELD).set(EXTRA_FIELD.NAME, field.name()).set(EXTRA_FIELD.CHOICES, String.join("\n", field.choices()))
            .where(EXTRA_FIELD.ID.eq(field.id())).execute();
    }

    /** With all that stands in it. */
    public void remove(long fieldId) {
        database.sql().deleteFrom(PERSON_EXTRA).where(PERSON_EXTRA.FIELD_ID.eq(fieldId)).execute();
        database.sql().deleteFrom(EXTRA_FIELD).where(EXTRA_FIELD.ID.eq(fieldId)).execute();
    }

    /** How many people have something in this field. */
    public int count(long fieldId) {
        return database.sql().fetchCount(PERSON_EXTRA, PERSON_EXTRA.FIELD_ID.eq(fieldId));
    }

    /** What is kept of these people, by person and field. */
    public Map<Long, Map<Long, String>> values(Collection<Long> personIds) {
        Map<Long, Map<Long, String>> found = new HashMap<>();
        database.sql().selectFrom(PERSON_EXTRA).where(PERSON_EXTRA.PERSON_ID.in(personIds)).forEach(r ->
            found.computeIfAbsent(r.get(PERSON_EXTRA.PERSON_ID), _ -> new HashMap<>()).put(r.get(PERSON_EXTRA.FIELD_ID), r.get(PERSON_EXTRA.WORDS)));
        return found;
    }

    /** Keeps these values of a person in place of those there were. */
    public void put(long personId, Map<Long, String> values) {
        database.sql().deleteFrom(PERSON_EXTRA).where(PERSON_EXTRA.PERSON_ID.eq(personId)).execute();
        values.forEach((field, words) -> database.sql().insertInto(PERSON_EXTRA).set(PERSON_EXTRA.PERSON_ID, personId)
            .set(PERSON_EXTRA.FIELD_ID, field).set(PERSON_EXTRA.WORDS, words).execute());
    }
}
