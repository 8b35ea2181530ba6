package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** What hangs on one person, to be read: household, place of work, memberships, results. */
public final class PersonTies {
    private final Database database;

    public PersonTies(Database database) {
        this.database = database;
    }

    public Optional<PersonCard.Household> household(long householdId) {
        Condition inside = PERSON.HOUSEHOLD_ID.eq(householdId).and(PERSON.STATUS.ne(PersonRows.MERGED));
        Field<String> head = DSL.field(DSL.select(DSL.min(PERSON.FULL_NAME)).from(PERSON).where(inside, PERSON.KIN.eq(Kin.HEAD.name())));
        Field<Integer> size = DSL.field(DSL.selectCount().from(PERSON).where(inside));
        return database.sql().select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, head, size).from(HOUSEHOLD).where(HOUSEHOLD.ID.eq(householdId))
            .fetchOptional(r -> new PersonCard.Household(r.value1(), r.value2(), r.value3(), r.value4()));
    }

    public Optional<String> unitName(long unitId) {
        return database.sql().select(UNIT.NAME).from(UNIT).where(UNIT.ID.eq(unitId)).fetchOptional(UNIT.NAME);
    }

    /** All memberships, in the order in which they began. */
    public List<PersonCard.Member> chapters(long personId) {
        return database.sql().select(MEMBERSHIP.ID, CHAPTER.NAME, MEMBERSHIP.POSITION, MEMBERSHIP.CARD_NO, MEMBERSHIP.JOINED_ON, MEMBERSHIP.LEFT_ON)
            .from(MEMBERSHIP).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID)).where(MEMBERSHIP.PERSON_ID.eq(personId))
            .orderBy(MEMBERSHIP.ID)
            .fetch(r -> new PersonCard.Member(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6()));
    }

    /** Newest round first. */
    public List<PersonCard.Yearly> results(long personId) {
        return database.sql().select(ASSESSMENT_ROUND.ROUND_KEY, ASSESSMENT_ROUND.NAME, ASSESSMENT.VERDICT, ASSESSMENT.TOTAL)
            .from(ASSESSMENT).join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID)).where(ASSESSMENT.PERSON_ID.eq(personId))
            .orderBy(ASSESSMENT_ROUND.YEAR_NO.desc(), ASSESSMENT_ROUND.ID.desc())
            .fetch(r -> new PersonCard.Yearly(r.value1(), r.value2(), Verdict.valueOf(r.value3()), r.value4()));
    }
}
