package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.UpdateSetFirstStep;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** The people of the register. */
public final class PersonStore {
    private static final int BATCH = 1000;
    private static final Long NO_ROUND = -1L;

    private final Database database;

    public PersonStore(Database database) {
        this.database = database;
    }

    public int count() {
        return database.people().count();
    }

    /** How many each village has on its roll: present, and not assessed by their place of work. */
    Map<Long, Integer> rolls() {
        return database.people().perRoll(PersonFilter.Who.PRESENT);
    }

    /** The rows that a filter leaves, in its order: a list of 100,000 is then a matter of reading pages by these numbers. */
    public long[] ids(PersonFilter filter) {
        Condition told = PersonRows.numbers(filter.text()).and(tied(filter.where())).and(and(filter.who().outcome(), this::cameTo));
        long[] among = told.equals(DSL.noCondition()) ? null : database.sql().select(PERSON.ID).from(PERSON).where(told).orderBy(PERSON.ID)
            .fetch(PERSON.ID).stream().mapToLong(Long::longValue).toArray();
        return database.people().keys().ids(filter, PersonRows.words(filter.text()), among);
    }

    private static Condition tied(PersonFilter.Where where) {
        return and(where.householdId(), PERSON.HOUSEHOLD_ID::eq).and(and(where.unitId(), PERSON.UNIT_ID::eq))
            .and(and(where.chapterId(), id -> PERSON.ID.in(DSL.select(MEMBERSHIP.PERSON_ID).from(MEMBERSHIP)
                .where(MEMBERSHIP.CHAPTER_ID.eq(id), MEMBERSHIP.LEFT_ON.isNull()))));
    }

    private Condition cameTo(PersonFilter.Outcome outcome) {
        Condition newest = ASSESSMENT.ROUND_ID.eq(Objects.requireNonNullElse(new PersonLines(database).newestRound(), NO_ROUND));
        return outcome == PersonFilter.Outcome.NO_FORM
            ? PERSON.ID.notIn(DSL.select(ASSESSMENT.PERSON_ID).from(ASSESSMENT).where(newest, ASSESSMENT.PERSON_ID.isNotNull()))
            : PERSON.ID.in(DSL.select(ASSESSMENT.PERSON_ID).from(ASSESSMENT).where(newest, ASSESSMENT.VERDICT.eq(outcome.name())));
    }

    private static <T> Condition and(T wanted, Function<T, Condition> condition) {
        return wanted == null ? DSL.noCondition() : condition.apply(wanted);
    }

    /** These people, in this order. */
    public List<Person> byIds(List<Long> ids) {
        Map<Long, Person> found = new HashMap<>();
        Slices.each(ids, some -> database.sql().select(PersonRows.FIELDS).from(PERSON).join(PLACE).on(PLACE.ID.eq(PERSON.PLACE_ID))
            .where(Listed.in(PERSON.ID, some)).forEach(row -> found.put(row.get(PERSON.ID), PersonRows.person(row))));
        return ids.stream().map(found::get).toList();
    }

    /** What tells whether someone is already here, of everyone; a row merged into another stands for the one that stayed. */
    public List<Known> known() {
        return database.sql().select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID).as(PERSON.ID), PERSON.SERIAL, PERSON.FULL_NAME,
                PERSON.BIRTH_YEAR, PERSON.SEX, PERSON.PLACE_ID, PERSON.LABOUR_GROUP, PERSON.ID_NUMBER)
            .from(PERSON).fetch(PersonStore::known);
    }

    private static Known known(Record row) {
        Integer year = row.get(PERSON.BIRTH_YEAR);
        String sex = row.get(PERSON.SEX);
        String group = row.get(PERSON.LABOUR_GROUP);
        return new Known(row.get(PERSON.ID), row.get(PERSON.SERIAL), row.get(PERSON.FULL_NAME), year == null ? 0 : year,
            sex == null ? null : Sex.valueOf(sex), row.get(PERSON.PLACE_ID),
            group == null ? null : LabourGroup.valueOf(group), row.get(PERSON.ID_NUMBER));
    }

    /**
     * Adds people in this order, each with the next serial.
     *
     * @param place the village of each
     * @return the rows, in the same order
     */
    public List<Long> addAll(List<NewPerson> people, ToLongFunction<NewPerson> place, long importNo, Progress progress) {
        NameOrder order = new SortOrder(database).chosen();
        int serial = database.sql().select(DSL.coalesce(DSL.max(PERSON.SERIAL), 0)).from(PERSON).fetchSingle().value1();
        for (int from = 0; from < people.size(); from += BATCH) {
            BatchBindStep batch = database.sql().batch(database.sql().insertInto(PERSON, PERSON.SERIAL, PERSON.FULL_NAME, PERSON.FOLD_NAME,
                PERSON.SORT_KEY, PERSON.SEX, PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY, PERSON.ID_NUMBER, PERSON.OLD_ID_NUMBER,
                PERSON.PHONE, PERSON.ADDRESS, PERSON.LABOUR_GROUP, PERSON.PLACE_ID, PERSON.IMPORT_NO).values(Arrays.asList(new Object[15])));
            for (NewPerson person : people.subList(from, Math.min(from + BATCH, people.size()))) {
                batch.bind(values(person, ++serial, place.applyAsLong(person), importNo, order));
            }
            batch.execute();
            progress.at(Math.min(from + BATCH, people.size()), people.size());
        }
        return database.sql().select(PERSON.ID).from(PERSON).where(PERSON.IMPORT_NO.eq(importNo)).orderBy(PERSON.SERIAL).fetch(PERSON.ID);
    }

    /** Sets one field of all of these people. Answers how many there were. */
    public int setAll(long[] ids, PersonChange change, Progress progress) {
        int changed = 0;
        // In the order in which they lie in the file: read here and there, 100,000 rows take minutes.
        long[] inOrder = LongStream.of(ids).sorted().toArray();
        for (int from = 0; from < ids.length; from += BATCH) {
            int to = Math.min(from + BATCH, ids.length);
            List<Long> some = Arrays.stream(inOrder, from, to).boxed().toList();
            UpdateSetFirstStep<?> update = database.sql().update(PERSON);
            UpdateSetMoreStep<?> set = switch (change) {
                case PersonChange.Group(var group) -> update.set(PERSON.LABOUR_GROUP, group == null ? null : group.name());
                case PersonChange.Village(var placeId) -> update.set(PERSON.PLACE_ID, placeId);
                case PersonChange.Workplace(var unitId) -> update.set(PERSON.UNIT_ID, unitId);
            };
            changed += set.where(Listed.in(PERSON.ID, some)).execute();
            progress.at(to, ids.length);
        }
        return changed;
    }

    private static Object[] values(NewPerson p, int serial, long placeId, long importNo, NameOrder order) {
        Person.Identity who = p.identity();
        boolean born = who.birth() != null;
        return new Object[] {serial, p.name(), Fold.fold(p.name()), SortKey.ofName(p.name(), order), who.sex() == null ? null : who.sex().name(),
            born ? who.birth().year() : null, born && who.birth().month() > 0 ? who.birth().month() : null,
            born && who.birth().day() > 0 ? who.birth().day() : null, who.idNumber(), who.oldIdNumber(),
            p.contact().phone(), p.contact().address(), p.group() == null ? null : p.group().name(), placeId, importNo};
    }
}
