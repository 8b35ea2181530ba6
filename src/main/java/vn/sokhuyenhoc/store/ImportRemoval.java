package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;
import static vn.sokhuyenhoc.store.tables.Tables.DATA_REQUEST;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_FILL;
import static vn.sokhuyenhoc.store.tables.Tables.IMPORT_RUN;
import static vn.sokhuyenhoc.store.tables.Tables.KEYING;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.NOT_SAME;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Staying.Reason;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.domain.person.PersonField;

/**
 * Takes the rows of one import out of the register. A person whom something else hangs on by now stays, whole, with what the import brought them;
 * so does a form, a filled field or a membership that was changed since.
 */
public final class ImportRemoval {
    private static final int BATCH = 1000;

    private final Database database;
    private final long number;

    public ImportRemoval(Database database, long number) {
        this.database = database;
        this.number = number;
    }

    /** Those who stay, in the order of their serials, each with the first reason found. */
    public List<Staying> kept() {
        Map<Long, Staying> kept = new TreeMap<>();
        reasons().forEach((reason, ids) -> database.sql().select(PERSON.ID, PERSON.SERIAL, PERSON.FULL_NAME).from(PERSON)
            .where(PERSON.IMPORT_NO.eq(number), PERSON.ID.in(ids))
            .forEach(row -> kept.putIfAbsent(row.value1(), new Staying(row.value1(), row.value2(), row.value3(), reason))));
        return kept.values().stream().sorted(Comparator.comparingInt(Staying::serial)).toList();
    }

    private Map<Reason, Select<Record1<Long>>> reasons() {
        Map<Reason, Select<Record1<Long>>> reasons = new EnumMap<>(Reason.class);
        reasons.put(Reason.ERASED, DSL.select(PERSON.ID).from(PERSON).where(PERSON.IMPORT_NO.eq(number), PERSON.ERASED_ON.isNotNull()));
        reasons.put(Reason.MERGED, DSL.select(PERSON_MERGE.KEPT_ID).from(PERSON_MERGE).unionAll(DSL.select(PERSON_MERGE.GONE_ID).from(PERSON_MERGE)));
        reasons.put(Reason.FORM, DSL.select(ASSESSMENT.PERSON_ID).from(ASSESSMENT)
            .unionAll(DSL.select(KEYING.PERSON_ID).from(KEYING).where(KEYING.PERSON_ID.isNotNull())));
        reasons.put(Reason.EVENT, DSL.select(PERSON_EVENT.PERSON_ID).from(PERSON_EVENT));
        reasons.put(Reason.OFFICE, DSL.select(OFFICER.PERSON_ID).from(OFFICER).where(OFFICER.PERSON_ID.isNotNull()));
        reasons.put(Reason.MEMBERSHIP, DSL.select(MEMBERSHIP.PERSON_ID).from(MEMBERSHIP).where(MEMBERSHIP.IMPORT_NO.isDistinctFrom(number)));
        reasons.put(Reason.HOUSEHOLD, DSL.select(PERSON.ID).from(PERSON).leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
            .where(PERSON.IMPORT_NO.eq(number)).and(PERSON.UNIT_ID.isNotNull()
                .or(PERSON.HOUSEHOLD_ID.isNotNull().and(HOUSEHOLD.IMPORT_NO.isNull().or(HOUSEHOLD.IMPORT_NO.gt(number))))));
        reasons.put(Reason.EXTRA, DSL.select(PERSON_EXTRA.PERSON_ID).from(PERSON_EXTRA));
        reasons.put(Reason.ROUND, DSL.select(REGISTRATION.PERSON_ID).from(REGISTRATION).where(REGISTRATION.PERSON_ID.isNotNull())
            .unionAll(DSL.select(RECOGNITION.PERSON_ID).from(RECOGNITION).where(RECOGNITION.PERSON_ID.isNotNull())));
        reasons.put(Reason.LATER_IMPORT, DSL.select(IMPORT_FILL.PERSON_ID).from(IMPORT_FILL).where(IMPORT_FILL.IMPORT_NO.ne(number)));
        reasons.put(Reason.PRIVACY, DSL.select(CONSENT.PERSON_ID).from(CONSENT)
            .unionAll(DSL.select(DATA_REQUEST.PERSON_ID).from(DATA_REQUEST).where(DATA_REQUEST.PERSON_ID.isNotNull())));
        return reasons;
    }

    public int people() {
        return database.sql().fetchCount(PERSON, PERSON.IMPORT_NO.eq(number));
    }

    /** Forms that stand as the import left them. */
    public int forms() {
        return database.sql().fetchCount(ASSESSMENT, unchanged());
    }

    /** Forms of the import that were corrected since, and stay. */
    public int changedForms() {
        return database.sql().fetchCount(ASSESSMENT, ASSESSMENT.IMPORT_NO.eq(number)) - forms();
    }

    private Condition unchanged() {
        return ASSESSMENT.IMPORT_NO.eq(number)
            .and(ASSESSMENT.SAVED_AT.eq(DSL.select(IMPORT_RUN.RUN_AT).from(IMPORT_RUN).where(IMPORT_RUN.NO.eq(number))));
    }

    /** Fields filled in for people who were here before. */
    public int fills() {
        return database.sql().fetchCount(IMPORT_FILL, IMPORT_FILL.IMPORT_NO.eq(number));
    }

    public int removeForms() {
        return database.sql().deleteFrom(ASSESSMENT).where(unchanged()).execute();
    }

    /** Empties what the import filled in, where it still stands so; answers how many fields. */
    public int takeFillsBack() {
        int taken = 0;
        for (Map.Entry<PersonField, Field<String>> entry : ImportTraces.FILLED.entrySet()) {
            var filled = IMPORT_FILL.IMPORT_NO.eq(number).and(IMPORT_FILL.FIELD.eq(entry.getKey().name())).and(IMPORT_FILL.PERSON_ID.eq(PERSON.ID));
            taken += database.sql().update(PERSON).setNull(entry.getValue())
                .where(PERSON.ID.in(DSL.select(IMPORT_FILL.PERSON_ID).from(IMPORT_FILL).where(IMPORT_FILL.IMPORT_NO.eq(number),
                    IMPORT_FILL.FIELD.eq(entry.getKey().name()))))
                .and(entry.getValue().eq(DSL.select(IMPORT_FILL.AFTER).from(IMPORT_FILL).where(filled))).execute();
        }
        database.sql().deleteFrom(IMPORT_FILL).where(IMPORT_FILL.IMPORT_NO.eq(number)).execute();
        return taken;
    }

    /** Takes away the people but those who stay, with their memberships; then memberships that were added to people who were here before. */
    public int removePeople(List<Staying> kept, Progress progress) {
        List<Long> staying = kept.stream().map(Staying::personId).toList();
        List<Long> going = new ArrayList<>(database.sql().select(PERSON.ID).from(PERSON).where(PERSON.IMPORT_NO.eq(number)).fetch(PERSON.ID));
        going.removeAll(new HashSet<>(staying));
        for (int from = 0; from < going.size(); from += BATCH) {
            progress.at(from, going.size());
            remove(going.subList(from, Math.min(from + BATCH, going.size())));
        }
        database.sql().deleteFrom(MEMBERSHIP).where(MEMBERSHIP.IMPORT_NO.eq(number), MEMBERSHIP.LEFT_ON.isNull())
            .and(DSL.notExists(DSL.selectOne().from(PERSON).where(PERSON.ID.eq(MEMBERSHIP.PERSON_ID), PERSON.IMPORT_NO.eq(number)))).execute();
        return going.size();
    }

    private void remove(List<Long> ids) {
        Long[] these = ids.toArray(Long[]::new);
        database.sql().deleteFrom(MEMBERSHIP).where(MEMBERSHIP.PERSON_ID.eq(DSL.any(these))).execute();
        database.sql().deleteFrom(NOT_SAME).where(NOT_SAME.ONE_ID.eq(DSL.any(these))).execute();
        database.sql().deleteFrom(NOT_SAME).where(NOT_SAME.OTHER_ID.eq(DSL.any(these))).execute();
        database.sql().deleteFrom(PERSON).where(PERSON.ID.eq(DSL.any(these))).execute();
    }
}
