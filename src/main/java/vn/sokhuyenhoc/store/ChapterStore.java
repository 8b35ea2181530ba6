package vn.sokhuyenhoc.store;

import static org.jooq.impl.DSL.countDistinct;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.MemberCounts;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * The chapters, and how many members they have. A membership counts until the day it was left or the person died; whoever moved away and
 * did not leave still counts.
 */
public final class ChapterStore {
    private final Database database;

    public ChapterStore(Database database) {
        this.database = database;
    }

    /** Memberships that count today, of chapters and people joined to them. */
    static Condition counts() {
        return MEMBERSHIP.LEFT_ON.isNull().and(PERSON.STATUS.notIn("DIED", PersonRows.MERGED));
    }

    public Optional<Long> byName(String name) {
        return database.sql().select(CHAPTER.ID).from(CHAPTER)
            .where(CHAPTER.FOLD_NAME.eq(Fold.fold(name)), CHAPTER.VALID_TO.isNull()).fetchOptional(CHAPTER.ID);
    }

    public long add(Chapter chapter) {
        return database.sql().insertInto(CHAPTER).set(CHAPTER.NAME, Fold.clean(chapter.name())).set(CHAPTER.FOLD_NAME, Fold.fold(chapter.name()))
            .set(CHAPTER.KIND, chapter.kind().name()).set(CHAPTER.PLACE_ID, chapter.placeId())
            .set(CHAPTER.VALID_FROM, chapter.foundedOn()).returning(CHAPTER.ID).fetchSingle(CHAPTER.ID);
    }

    public void change(Chapter chapter) {
        database.sql().update(CHAPTER).set(CHAPTER.NAME, Fold.clean(chapter.name())).set(CHAPTER.FOLD_NAME, Fold.fold(chapter.name()))
            .set(CHAPTER.KIND, chapter.kind().name()).set(CHAPTER.PLACE_ID, chapter.placeId())
            .set(CHAPTER.VALID_FROM, chapter.foundedOn()).where(CHAPTER.ID.eq(chapter.id())).execute();
    }

    /** Ends the chapter, and on the same day what its members and officers had in it. */
    public void close(long id, LocalDate day) {
        database.sql().update(CHAPTER).set(CHAPTER.VALID_TO, day).where(CHAPTER.ID.eq(id)).execute();
        database.sql().update(MEMBERSHIP).set(MEMBERSHIP.LEFT_ON, day).where(MEMBERSHIP.CHAPTER_ID.eq(id), MEMBERSHIP.LEFT_ON.isNull()).execute();
        database.sql().update(OFFICER).set(OFFICER.TERM_TO, day).where(OFFICER.CHAPTER_ID.eq(id), OFFICER.TERM_TO.isNull()).execute();
    }

    /** In the order of villages, those of the whole commune last; of one village by name. */
    public List<ChapterLine> lines(boolean closedToo) {
        Map<Long, Integer> members = database.sql().select(MEMBERSHIP.CHAPTER_ID, DSL.count()).from(MEMBERSHIP).join(PERSON)
            .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).where(counts()).groupBy(MEMBERSHIP.CHAPTER_ID).fetchMap(MEMBERSHIP.CHAPTER_ID, DSL.count());
        Map<Long, List<String>> officers = database.sql().select(OFFICER.CHAPTER_ID, OFFICER.NAME).from(OFFICER)
            .where(OFFICER.CHAPTER_ID.isNotNull(), OFFICER.TERM_TO.isNull()).orderBy(OFFICER.ID).fetchGroups(OFFICER.CHAPTER_ID, OFFICER.NAME);
        return database.sql().select(CHAPTER.ID, CHAPTER.NAME, CHAPTER.KIND, CHAPTER.PLACE_ID, CHAPTER.VALID_FROM,
                CHAPTER.VALID_TO, PLACE.NAME).from(CHAPTER)
            .leftJoin(PLACE).on(PLACE.ID.eq(CHAPTER.PLACE_ID)).where(closedToo ? CHAPTER.ID.isNotNull() : CHAPTER.VALID_TO.isNull())
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), CHAPTER.FOLD_NAME, CHAPTER.ID).fetch(row -> {
                Chapter chapter = chapter(row);
                return new ChapterLine(chapter, members.getOrDefault(chapter.id(), 0),
                    String.join(", ", officers.getOrDefault(chapter.id(), List.of())));
            });
    }

    static Chapter chapter(Record row) {
        return new Chapter(row.get(CHAPTER.ID), row.get(CHAPTER.NAME), ChapterKind.valueOf(row.get(CHAPTER.KIND)), row.get(CHAPTER.PLACE_ID),
            row.get(PLACE.NAME), row.get(CHAPTER.VALID_FROM), row.get(CHAPTER.VALID_TO));
    }

    /** Of all chapters that are open. */
    public MemberCounts memberCounts() {
        Map<ChapterKind, MemberCounts.Count> kinds = new EnumMap<>(ChapterKind.class);
        var people = countDistinct(MEMBERSHIP.PERSON_ID);
        database.sql().select(CHAPTER.KIND, people, DSL.count()).from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
            .join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID)).where(counts(), CHAPTER.VALID_TO.isNull()).groupBy(CHAPTER.KIND)
            .forEach(row -> kinds.put(ChapterKind.valueOf(row.value1()), new MemberCounts.Count(row.value2(), row.value3())));
        Record all = database.sql().select(people, DSL.count()).from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
            .join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID)).where(counts(), CHAPTER.VALID_TO.isNull()).fetchSingle();
        return new MemberCounts(new MemberCounts.Count(all.get(people), all.get(DSL.count())), kinds);
    }

    /** Names of the chapters that a person is a member of now, in the order in which they joined. */
    public List<String> namesOf(long personId) {
        return database.sql().select(CHAPTER.NAME).from(MEMBERSHIP).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID))
            .where(MEMBERSHIP.PERSON_ID.eq(personId), MEMBERSHIP.LEFT_ON.isNull()).orderBy(MEMBERSHIP.ID).fetch(CHAPTER.NAME);
    }

    /** The same for many people; who is a member of none is missing. */
    public Map<Long, List<String>> namesOf(Collection<Long> personIds) {
        return database.sql().select(MEMBERSHIP.PERSON_ID, CHAPTER.NAME).from(MEMBERSHIP).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID))
            .where(MEMBERSHIP.PERSON_ID.eq(DSL.any(personIds.toArray(Long[]::new))), MEMBERSHIP.LEFT_ON.isNull()).orderBy(MEMBERSHIP.ID)
            .fetchGroups(MEMBERSHIP.PERSON_ID, CHAPTER.NAME);
    }

    public int count() {
        return database.sql().fetchCount(CHAPTER, CHAPTER.VALID_TO.isNull());
    }
}
