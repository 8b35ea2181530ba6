package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record4;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** The rows of lists of people, a page in three queries, and the names by which such a list can be filtered. */
public final class PersonLines {
    private final Database database;

    public PersonLines(Database database) {
        this.database = database;
    }

    /** These people, in this order; null for one that is gone. */
    public List<PersonLine> byIds(List<Long> ids) {
        Map<Long, List<String>> chapters = chaptersOf(ids);
        Long round = newestRound();
        Map<Long, PersonLine> found = new HashMap<>();
        database.sql().select(PersonRows.FIELDS).select(HOUSEHOLD.NUMBER, UNIT.NAME, ASSESSMENT.VERDICT, ASSESSMENT.TOTAL)
            .from(PERSON).join(PLACE).on(PLACE.ID.eq(PERSON.PLACE_ID)).leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
            .leftJoin(UNIT).on(UNIT.ID.eq(PERSON.UNIT_ID))
            .leftJoin(ASSESSMENT).on(ASSESSMENT.PERSON_ID.eq(PERSON.ID), ASSESSMENT.ROUND_ID.eq(round == null ? -1L : round))
            .where(Listed.in(PERSON.ID, ids))
            .forEach(row -> found.put(row.get(PERSON.ID), line(row, chapters.getOrDefault(row.get(PERSON.ID), List.of()))));
        return ids.stream().map(found::get).toList();
    }

    /** The round whose results are shown and asked for; null where there is none. */
    Long newestRound() {
        return database.sql().select(ASSESSMENT_ROUND.ID).from(ASSESSMENT_ROUND).where(ASSESSMENT_ROUND.TITLE.eq(Title.CITIZEN.name()))
            .orderBy(ASSESSMENT_ROUND.YEAR_NO.desc(), ASSESSMENT_ROUND.ID.desc()).limit(1).fetchOne(ASSESSMENT_ROUND.ID);
    }

    private static PersonLine line(Record row, List<String> chapters) {
        String verdict = row.get(ASSESSMENT.VERDICT);
        return new PersonLine(PersonRows.person(row), chapters, row.get(HOUSEHOLD.NUMBER), row.get(UNIT.NAME),
            verdict == null ? null : new PersonLine.Outcome(Verdict.valueOf(verdict), row.get(ASSESSMENT.TOTAL)));
    }

    /**
     * Names of the chapters that each of these people is a member of now. Whoever left is sorted out here, and the names are asked for apart:
     * with either in the question, H2 goes through all members.
     */
    private Map<Long, List<String>> chaptersOf(List<Long> ids) {
        List<Record4<Long, Long, Long, LocalDate>> members = database.sql().select(MEMBERSHIP.ID, MEMBERSHIP.PERSON_ID, MEMBERSHIP.CHAPTER_ID,
            MEMBERSHIP.LEFT_ON).from(MEMBERSHIP).where(Listed.in(MEMBERSHIP.PERSON_ID, ids)).fetch().sortAsc(MEMBERSHIP.ID)
            .stream().filter(member -> member.value4() == null).toList();
        Map<Long, String> names = database.sql().select(CHAPTER.ID, CHAPTER.NAME).from(CHAPTER)
            .where(CHAPTER.ID.in(members.stream().map(Record4::value3).distinct().toList())).fetchMap(CHAPTER.ID, CHAPTER.NAME);
        Map<Long, List<String>> chapters = new HashMap<>();
        members.forEach(member -> chapters.computeIfAbsent(member.value2(), _ -> new ArrayList<>())
            .add(names.get(member.value3())));
        return chapters;
    }

    /** Chapters that are not closed. */
    public List<Named> chapters() {
        return database.sql().select(CHAPTER.ID, CHAPTER.NAME).from(CHAPTER).where(CHAPTER.VALID_TO.isNull()).orderBy(CHAPTER.FOLD_NAME, CHAPTER.ID)
            .fetch(row -> new Named(row.value1(), row.value2()));
    }

    /** Places where people work or learn. */
    public List<Named> units() {
        return database.sql().select(UNIT.ID, UNIT.NAME).from(UNIT).orderBy(UNIT.FOLD_NAME, UNIT.ID)
            .fetch(row -> new Named(row.value1(), row.value2()));
    }

    /** The household with its number and its village as its name; null where there is none. */
    public Named household(long id) {
        return database.sql().select(DSL.concat(HOUSEHOLD.NUMBER, DSL.inline(", "), PLACE.NAME)).from(HOUSEHOLD)
            .join(PLACE).on(PLACE.ID.eq(HOUSEHOLD.PLACE_ID)).where(HOUSEHOLD.ID.eq(id)).fetchOne(row -> new Named(id, row.value1()));
    }
}
