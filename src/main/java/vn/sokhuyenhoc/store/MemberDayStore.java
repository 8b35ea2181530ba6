package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.ChapterKind;

/**
 * Members and chapters as they were at the end of a day. A membership without a day of joining was always there; one that was left counts until
 * the day before, and so does that of who died; who moved away and did not leave still counts.
 */
public final class MemberDayStore {
    private final Database database;

    public MemberDayStore(Database database) {
        this.database = database;
    }

    /**
     * From when until when a chapter is or was there.
     *
     * @param from its first day, or null where it was always there
     * @param to   the day it ended, or null while it is open
     */
    public record Span(ChapterKind kind, LocalDate from, LocalDate to) {
        public boolean isOpen(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    /**
     * A membership in words of the register.
     *
     * @param birthYear or null
     * @param joined    or null
     * @param left      or null
     */
    public record Line(String name, Integer birthYear, String chapter, PaperDate joined, LocalDate left) {
    }

    /** All chapters that are or were. */
    public List<Span> chapters() {
        return database.sql().select(CHAPTER.KIND, CHAPTER.VALID_FROM, CHAPTER.VALID_TO).from(CHAPTER).orderBy(CHAPTER.ID)
            .fetch(row -> new Span(ChapterKind.valueOf(row.value1()), row.value2(), row.value3()));
    }

    /** The rows of the people who were members at the end of the day. */
    public Set<Long> people(LocalDate day) {
        return new HashSet<>(database.sql().selectDistinct(MEMBERSHIP.PERSON_ID).from(MEMBERSHIP).join(PERSON)
            .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).where(counts(day)).fetch(MEMBERSHIP.PERSON_ID));
    }

    public int memberships(LocalDate day) {
        return database.sql().select(DSL.count()).from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).where(counts(day))
            .fetchSingle().value1();
    }

    /** Of the people who were members at the end of the day, those of whom no day of joining is noted at all. */
    public int undated(LocalDate day) {
        var dated = MEMBERSHIP.as("dated");
        return database.sql().select(DSL.countDistinct(MEMBERSHIP.PERSON_ID)).from(MEMBERSHIP).join(PERSON)
            .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).where(counts(day), DSL.notExists(DSL.selectOne().from(dated)
                .where(dated.PERSON_ID.eq(PERSON.ID), dated.JOINED_ON.isNotNull()))).fetchSingle().value1();
    }

    /** Whether since when people are members is noted of anybody. */
    public boolean hasJoinDays() {
        return database.sql().fetchExists(MEMBERSHIP, MEMBERSHIP.JOINED_ON.isNotNull());
    }

    /** The memberships of these people, in the order of names. */
    public List<Line> lines(Collection<Long> people) {
        return database.sql().select(PERSON.FULL_NAME, PERSON.BIRTH_YEAR, CHAPTER.NAME, MEMBERSHIP.JOINED_ON, MEMBERSHIP.JOINED_PARTS,
            MEMBERSHIP.LEFT_ON).from(MEMBERSHIP)
            .join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID))
            .where(PERSON.ID.eq(DSL.any(people.toArray(Long[]::new)))).orderBy(PERSON.SORT_KEY, PERSON.ID, MEMBERSHIP.ID)
            .fetch(row -> new Line(row.value1(), row.value2(), row.value3(),
                row.value4() == null ? null : PaperDate.of(row.value4(), row.value5()), row.value6()));
    }

    private static Condition counts(LocalDate day) {
        return counts(DSL.val(day));
    }

    /** Whether a membership counts at the end of the day; the person is joined to it. */
    static Condition counts(Field<LocalDate> day) {
        Condition died = PERSON_EVENT.PERSON_ID.eq(PERSON.ID).and(PERSON_EVENT.KIND.eq(PersonEvent.Kind.DIED.name()));
        Condition lived = DSL.exists(DSL.selectOne().from(PERSON_EVENT).where(died, PERSON_EVENT.ON_DAY.gt(day)));
        return MEMBERSHIP.JOINED_ON.isNull().or(MEMBERSHIP.JOINED_ON.le(day))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(day)))
            .and(PERSON.STATUS.notIn(PersonStatus.DIED.name(), PersonRows.MERGED).or(PERSON.STATUS.eq(PersonStatus.DIED.name()).and(lived)));
    }
}
