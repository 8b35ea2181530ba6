package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.group.Membership.Terms;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.PaperDate;

/** Who is or was a member of which chapter; membership stands apart from the person. */
public final class MembershipStore {
    private final Database database;

    public MembershipStore(Database database) {
        this.database = database;
    }

    /**
     * Somebody whom a list tells to be a member.
     *
     * @param terms what it tells of the membership
     */
    public record Newcomer(long personId, long chapterId, Terms terms) {
    }

    /** Makes all of them members, as brought by an import. */
    public void addAll(List<Newcomer> newcomers, long importNo) {
        if (newcomers.isEmpty()) {
            return;
        }
        BatchBindStep batch = database.sql().batch(database.sql().insertInto(MEMBERSHIP, MEMBERSHIP.PERSON_ID, MEMBERSHIP.CHAPTER_ID,
            MEMBERSHIP.POSITION, MEMBERSHIP.CARD_NO, MEMBERSHIP.JOINED_ON, MEMBERSHIP.JOINED_PARTS, MEMBERSHIP.IMPORT_NO)
            .values(null, null, null, null, null, (Integer) null, (Long) null));
        for (Newcomer one : newcomers) {
            PaperDate joined = one.terms().joined();
            batch.bind(one.personId(), one.chapterId(), one.terms().position(), one.terms().cardNo(),
                joined == null ? null : joined.firstDay(), joined == null ? 3 : joined.parts(), importNo);
        }
        batch.execute();
    }

    public long add(long personId, long chapterId) {
        return database.sql().insertInto(MEMBERSHIP).set(MEMBERSHIP.PERSON_ID, personId).set(MEMBERSHIP.CHAPTER_ID, chapterId)
            .returning(MEMBERSHIP.ID).fetchSingle(MEMBERSHIP.ID);
    }

    public void change(long id, Terms terms) {
        PaperDate joined = terms.joined();
        database.sql().update(MEMBERSHIP).set(MEMBERSHIP.POSITION, terms.position()).set(MEMBERSHIP.CARD_NO, terms.cardNo())
            .set(MEMBERSHIP.JOINED_ON, joined == null ? null : joined.firstDay()).set(MEMBERSHIP.JOINED_PARTS, joined == null ? 3 : joined.parts())
            .set(MEMBERSHIP.LEFT_ON, terms.left()).where(MEMBERSHIP.ID.eq(id)).execute();
    }

    /** Takes out a membership that never was. */
    public void remove(long id) {
        database.sql().deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(id)).execute();
    }

    /** The lasting membership of a person in a chapter. */
    public Optional<Membership> lasting(long personId, long chapterId) {
        return select(MEMBERSHIP.PERSON_ID.eq(personId).and(MEMBERSHIP.CHAPTER_ID.eq(chapterId)).and(MEMBERSHIP.LEFT_ON.isNull()))
            .limit(1).fetchOptional(MembershipStore::membership);
    }

    /** Memberships of a chapter that count today, by name of the person; with those that ended, which then come last. */
    public long[] idsOf(long chapterId, boolean leftToo) {
        Condition wanted = leftToo ? PERSON.STATUS.ne(PersonRows.MERGED) : ChapterStore.counts();
        return database.sql().select(MEMBERSHIP.ID).from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
            .where(MEMBERSHIP.CHAPTER_ID.eq(chapterId), wanted)
            .orderBy(DSL.when(MEMBERSHIP.LEFT_ON.isNull(), 0).otherwise(1), PERSON.SORT_KEY, PERSON.ID).fetch(MEMBERSHIP.ID)
            .stream().mapToLong(Long::longValue).toArray();
    }

    /** These memberships, in this order; null for one that is gone. */
    public List<Membership> byIds(List<Long> ids) {
        Map<Long, Membership> found = new HashMap<>();
        select(MEMBERSHIP.ID.in(ids)).forEach(row -> found.put(row.get(MEMBERSHIP.ID), membership(row)));
        return ids.stream().map(found::get).toList();
    }

    /** All that a person is and was a member of, in the order in which it was noted. */
    public List<Membership> ofPerson(long personId) {
        return select(MEMBERSHIP.PERSON_ID.eq(personId)).orderBy(MEMBERSHIP.ID).fetch(MembershipStore::membership);
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return database.sql().select(List.of(MEMBERSHIP.ID, MEMBERSHIP.POSITION, MEMBERSHIP.CARD_NO, MEMBERSHIP.JOINED_ON, MEMBERSHIP.JOINED_PARTS,
            MEMBERSHIP.LEFT_ON, PERSON.ID, PERSON.SERIAL, PERSON.FULL_NAME, PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY,
            CHAPTER.ID, CHAPTER.NAME, CHAPTER.KIND, CHAPTER.PLACE_ID, CHAPTER.VALID_FROM, CHAPTER.VALID_TO, PLACE.NAME))
            .from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID)).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID))
            .leftJoin(PLACE).on(PLACE.ID.eq(CHAPTER.PLACE_ID)).where(condition);
    }

    private static Membership membership(Record row) {
        Integer year = row.get(PERSON.BIRTH_YEAR);
        BirthDate birth = year == null ? null : new BirthDate(year, orZero(row.get(PERSON.BIRTH_MONTH)), orZero(row.get(PERSON.BIRTH_DAY)));
        PaperDate joined = row.get(MEMBERSHIP.JOINED_ON) == null ? null
            : PaperDate.of(row.get(MEMBERSHIP.JOINED_ON), row.get(MEMBERSHIP.JOINED_PARTS));
        return new Membership(row.get(MEMBERSHIP.ID),
            new Membership.Who(row.get(PERSON.ID), row.get(PERSON.SERIAL), row.get(PERSON.FULL_NAME), birth), ChapterStore.chapter(row),
            new Terms(row.get(MEMBERSHIP.POSITION), row.get(MEMBERSHIP.CARD_NO), joined, row.get(MEMBERSHIP.LEFT_ON)));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
