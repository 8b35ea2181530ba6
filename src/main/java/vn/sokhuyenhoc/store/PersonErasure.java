package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.BEGUN_FORM;
import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;
import static vn.sokhuyenhoc.store.tables.Tables.DATA_REQUEST;
import static vn.sokhuyenhoc.store.tables.Tables.FORM_FLAG;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_FILL;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE_FIELD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.privacy.Erasure.Gone;
import vn.sokhuyenhoc.domain.privacy.Erasure;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;
import vn.sokhuyenhoc.store.tables.tables.records.PersonRecord;
import vn.sokhuyenhoc.store.trace.RowTrace;

/**
 * Takes people out of the register but for their row, village, sex, group and results, on which counts rest; used once, within a change. Rows
 * that were found to be the same person are theirs as well.
 */
public final class PersonErasure {
    private final Database database;
    private final Collection<Long> people;
    private final String instead;
    private final KnownWords words;
    private final ErasedRows rows;
    private final Map<Gone, Integer> gone = new EnumMap<>(Gone.class);

    /** @param instead what stands in place of a name */
    public PersonErasure(Database database, Collection<Long> people, String instead) {
        this.database = database;
        this.people = database.sql().select(PERSON.ID).from(PERSON).where(DSL.or(PERSON.ID.in(people), PERSON.MERGED_INTO.in(people)))
            .fetch(PERSON.ID);
        this.instead = instead;
        this.words = new KnownWords(database, this.people, instead);
        this.rows = new ErasedRows(database, this.people);
    }

    /** Does it and tells what it came to. */
    public Erasure run(LocalDate today, Progress progress) {
        if (RowTrace.CURRENT.isBound()) {
            RowTrace.CURRENT.get().forgetOld();
        }
        learn();
        count();
        tied();
        person(today);
        gone(Gone.MENTION, new FreeWords(database, words).run());
        int entries = new LogErasure(database, rows, words).run(progress);
        database.people().unseen();
        gone.values().removeIf(number -> number == 0);
        return new Erasure(people.size(), gone, new ErasedStays(database, people).counts(), entries, words.shared());
    }

    /** A text without the words by which they could be known. */
    public String clean(String text) {
        return words.without(text, true);
    }

    private void learn() {
        database.sql().selectFrom(PERSON).where(PERSON.ID.in(people)).forEach(row -> List.of(PERSON.FULL_NAME, PERSON.ID_NUMBER,
            PERSON.OLD_ID_NUMBER, PERSON.PHONE).forEach(column -> words.add(column, row.get(column))));
        own(MEMBERSHIP, MEMBERSHIP.ID, MEMBERSHIP.PERSON_ID);
        own(ASSESSMENT, ASSESSMENT.ID, ASSESSMENT.PERSON_ID);
        own(PERSON_EVENT, PERSON_EVENT.ID, PERSON_EVENT.PERSON_ID);
        own(OFFICER, OFFICER.ID, OFFICER.PERSON_ID);
        own(KEYING, KEYING.ID, KEYING.PERSON_ID);
        own(CONSENT, CONSENT.ID, CONSENT.PERSON_ID);
        own(DATA_REQUEST, DATA_REQUEST.ID, DATA_REQUEST.PERSON_ID);
        database.sql().select(BEGUN_FORM.ID).from(BEGUN_FORM).where(begun()).forEach(row -> rows.add("BEGUN_FORM", row.value1()));
        database.sql().select(FORM_FLAG.ID).from(FORM_FLAG).where(flagged()).forEach(row -> rows.add("FORM_FLAG", row.value1()));
    }

    private void own(Table<?> table, Field<Long> id, Field<Long> person) {
        database.sql().select(id).from(table).where(person.in(people)).forEach(row -> rows.add(table.getName().toUpperCase(), row.value1()));
    }

    private Condition begun() {
        return BEGUN_FORM.SUBJECT_ID.in(people).and(BEGUN_FORM.ROUND_ID.in(rows.rounds()));
    }

    private Condition flagged() {
        return FORM_FLAG.SUBJECT_ID.in(people).and(FORM_FLAG.ROUND_ID.in(rows.rounds()));
    }

    private void count() {
        gone(Gone.NAME, people.size());
        Map.of(Gone.BIRTH, PERSON.BIRTH_YEAR, Gone.PHONE, PERSON.PHONE, Gone.ADDRESS, PERSON.ADDRESS, Gone.HOUSEHOLD, PERSON.HOUSEHOLD_ID,
                Gone.EXEMPT, PERSON.EXEMPT).forEach((kind, column) -> gone(kind, database.sql().fetchCount(PERSON, PERSON.ID.in(people),
            column.isNotNull())));
        gone(Gone.ID_NUMBER, database.sql().fetchCount(PERSON, PERSON.ID.in(people),
            DSL.or(PERSON.ID_NUMBER.isNotNull(), PERSON.OLD_ID_NUMBER.isNotNull())));
    }

    private void gone(Gone kind, int number) {
        gone.merge(kind, number, Integer::sum);
    }

    /** What hangs on them. */
    private void tied() {
        gone(Gone.CARD, database.sql().update(MEMBERSHIP).setNull(MEMBERSHIP.CARD_NO).setNull(MEMBERSHIP.POSITION)
            .where(MEMBERSHIP.PERSON_ID.in(people), DSL.or(MEMBERSHIP.CARD_NO.isNotNull(), MEMBERSHIP.POSITION.isNotNull())).execute());
        gone(Gone.EXTRA, database.sql().deleteFrom(PERSON_EXTRA).where(PERSON_EXTRA.PERSON_ID.in(people)).execute());
        gone(Gone.NOTE, database.sql().update(PERSON_EVENT).setNull(PERSON_EVENT.NOTE)
            .where(PERSON_EVENT.PERSON_ID.in(people), PERSON_EVENT.NOTE.isNotNull()).execute());
        gone(Gone.NOTE, database.sql().update(KEYING).setNull(KEYING.DOUBT_REASON)
            .where(KEYING.PERSON_ID.in(people), KEYING.DOUBT_REASON.isNotNull()).execute());
        gone(Gone.NOTE, database.sql().update(FORM_FLAG).set(FORM_FLAG.NOTE, "").set(FORM_FLAG.ANSWER,
            DSL.when(FORM_FLAG.ANSWER.isNotNull(), "")).where(flagged()).execute());
        gone(Gone.BEGUN, database.sql().deleteFrom(BEGUN_FORM).where(begun()).execute());
        gone(Gone.FILLED, database.sql().deleteFrom(IMPORT_FILL).where(IMPORT_FILL.PERSON_ID.in(people)).execute());
        gone(Gone.FILLED, database.sql().update(PERSON_MERGE_FIELD).setNull(PERSON_MERGE_FIELD.BEFORE).setNull(PERSON_MERGE_FIELD.AFTER)
            .where(PERSON_MERGE_FIELD.MERGE_ID.in(rows.merges())).execute());
        database.sql().update(OFFICER).set(OFFICER.NAME, instead).where(OFFICER.PERSON_ID.in(people)).execute();
        database.sql().update(CONSENT).set(CONSENT.GIVEN_BY, "").where(CONSENT.PERSON_ID.in(people)).execute();
        database.sql().update(DATA_REQUEST).set(DATA_REQUEST.PERSON_NAME, instead).set(DATA_REQUEST.OUTCOME, "")
            .where(DATA_REQUEST.PERSON_ID.in(people)).execute();
        households();
    }

    /** A household goes by the name of its head; the address of one whose last member goes is only theirs. */
    private void households() {
        String key = key();
        for (long id : database.sql().select(PERSON.HOUSEHOLD_ID).from(PERSON).where(PERSON.ID.in(people), PERSON.KIN.eq(Kin.HEAD.name()),
            PERSON.HOUSEHOLD_ID.isNotNull()).fetch(PERSON.HOUSEHOLD_ID)) {
            for (long form : database.sql().select(ASSESSMENT.ID).from(ASSESSMENT).where(ASSESSMENT.GROUP_ID.eq(id),
                ASSESSMENT.ROUND_ID.in(families())).fetch(ASSESSMENT.ID)) {
                rows.add("ASSESSMENT", form);
                database.sql().update(ASSESSMENT).set(ASSESSMENT.SUBJECT_SORT, key).where(ASSESSMENT.ID.eq(form)).execute();
            }
        }
        for (long id : database.sql().selectDistinct(PERSON.HOUSEHOLD_ID).from(PERSON).where(PERSON.ID.in(people),
            PERSON.HOUSEHOLD_ID.isNotNull()).fetch(PERSON.HOUSEHOLD_ID)) {
            if (!database.sql().fetchExists(PERSON, PERSON.HOUSEHOLD_ID.eq(id), PERSON.ID.notIn(people))) {
                rows.add("HOUSEHOLD", id);
                database.sql().update(HOUSEHOLD).setNull(HOUSEHOLD.ADDRESS).where(HOUSEHOLD.ID.eq(id)).execute();
            }
        }
    }

    private Select<Record1<Long>> families() {
        return DSL.select(ASSESSMENT_ROUND.ID).from(ASSESSMENT_ROUND).where(ASSESSMENT_ROUND.TITLE.eq(Title.FAMILY.name()));
    }

    private String key() {
        return SortKey.ofName(instead, new SortOrder(database).chosen());
    }

    private void person(LocalDate today) {
        String key = key();
        database.sql().update(ASSESSMENT).set(ASSESSMENT.SUBJECT_SORT, key).setNull(ASSESSMENT.HOUSEHOLD_NO).where(ASSESSMENT.PERSON_ID.in(people))
            .execute();
        var update = database.sql().update(PERSON).set(PERSON.FULL_NAME, instead).set(PERSON.FOLD_NAME, Fold.fold(instead)).set(PERSON.SORT_KEY, key)
            .set(PERSON.EXEMPT, DSL.when(PERSON.EXEMPT.isNotNull(), instead)).set(PERSON.ERASED_ON, today);
        for (TableField<PersonRecord, ?> column : List.of(PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY, PERSON.ID_NUMBER,
            PERSON.OLD_ID_NUMBER, PERSON.PHONE, PERSON.ADDRESS, PERSON.HOUSEHOLD_ID, PERSON.KIN)) {
            update = update.setNull(column);
        }
        update.where(PERSON.ID.in(people)).execute();
    }
}
