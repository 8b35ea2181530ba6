package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE_FIELD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;

/** The empty fields of a row that stays, filled from the row that goes, and emptied again. */
final class MergeFields {
    private static final List<Field<?>> FILLED = List.of(PERSON.SEX, PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY, PERSON.ID_NUMBER,
        PERSON.OLD_ID_NUMBER, PERSON.PHONE, PERSON.ADDRESS, PERSON.LABOUR_GROUP, PERSON.HOUSEHOLD_ID, PERSON.KIN, PERSON.UNIT_ID, PERSON.BY_UNIT,
        PERSON.EXEMPT);
    /** Not a field of the row that stays: what the one that goes was until then. */
    private static final String STATUS_OF_GONE = "STATUS_OF_GONE";

    private final Database database;

    MergeFields(Database database) {
        this.database = database;
    }

    void fill(long mergeId, long keptId, long goneId) {
        Record kept = row(keptId);
        Record gone = row(goneId);
        Map<Field<?>, Object> news = new LinkedHashMap<>();
        for (Field<?> field : FILLED) {
            if (isEmpty(kept.get(field)) && !isEmpty(gone.get(field)) && fits(field, kept, gone)) {
                news.put(field, gone.get(field));
            }
        }
        news.forEach((field, value) -> remember(mergeId, field.getName(), kept.get(field), value));
        remember(mergeId, STATUS_OF_GONE, gone.get(PERSON.STATUS), PersonRows.MERGED);
        if (news.containsKey(PERSON.ID_NUMBER)) {
            database.sql().update(PERSON).setNull(PERSON.ID_NUMBER).where(PERSON.ID.eq(goneId)).execute();
        }
        if (!news.isEmpty()) {
            database.sql().update(PERSON).set(news).where(PERSON.ID.eq(keptId)).execute();
        }
    }

    /** A day belongs to its year, a place at the table to its household, and whether they are assessed there to their place of work. */
    private static boolean fits(Field<?> field, Record kept, Record gone) {
        if (field.equals(PERSON.BIRTH_MONTH)) {
            return same(PERSON.BIRTH_YEAR, kept, gone);
        }
        if (field.equals(PERSON.BIRTH_DAY)) {
            return same(PERSON.BIRTH_YEAR, kept, gone) && same(PERSON.BIRTH_MONTH, kept, gone);
        }
        if (field.equals(PERSON.KIN)) {
            return same(PERSON.HOUSEHOLD_ID, kept, gone);
        }
        return !field.equals(PERSON.BY_UNIT) || same(PERSON.UNIT_ID, kept, gone);
    }

    private static boolean same(Field<?> field, Record kept, Record gone) {
        return isEmpty(kept.get(field)) || Objects.equals(kept.get(field), gone.get(field));
    }

    private static boolean isEmpty(Object value) {
        return value == null || Boolean.FALSE.equals(value);
    }

    private Record row(long id) {
        return database.sql().selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchSingle();
    }

    private void remember(long mergeId, String field, Object before, Object after) {
        database.sql().insertInto(PERSON_MERGE_FIELD).set(PERSON_MERGE_FIELD.MERGE_ID, mergeId).set(PERSON_MERGE_FIELD.FIELD, field)
            .set(PERSON_MERGE_FIELD.BEFORE, text(before)).set(PERSON_MERGE_FIELD.AFTER, text(after)).execute();
    }

    /** A field that was changed since stays; the identity number goes back to its row unless somebody else has it by now. */
    void takeBack(long mergeId, long keptId, long goneId) {
        Map<String, String> filled = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>();
        database.sql().selectFrom(PERSON_MERGE_FIELD).where(PERSON_MERGE_FIELD.MERGE_ID.eq(mergeId)).forEach(row -> {
            filled.put(row.getField(), row.getAfter());
            before.put(row.getField(), row.getBefore());
        });
        database.sql().update(PERSON).set(PERSON.STATUS, before.get(STATUS_OF_GONE)).where(PERSON.ID.eq(goneId)).execute();
        Record kept = row(keptId);
        for (Field<?> field : FILLED) {
            String after = filled.get(field.getName());
            if (after != null && after.equals(text(kept.get(field)))) {
                empty(field, keptId);
            }
        }
        String number = filled.get(PERSON.ID_NUMBER.getName());
        if (number != null && !database.sql().fetchExists(PERSON, PERSON.ID_NUMBER.eq(number))) {
            database.sql().update(PERSON).set(PERSON.ID_NUMBER, number).where(PERSON.ID.eq(goneId)).execute();
        }
    }

    private void empty(Field<?> field, long id) {
        if (field.equals(PERSON.BY_UNIT)) {
            database.sql().update(PERSON).set(PERSON.BY_UNIT, false).where(PERSON.ID.eq(id)).execute();
        } else {
            database.sql().update(PERSON).setNull(field).where(PERSON.ID.eq(id)).execute();
        }
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
