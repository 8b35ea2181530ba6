package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.NOT_SAME;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** What people are compared by, and who was told apart. Rows merged into another are not compared. */
public final class TwinStore {
    private final Database database;

    public TwinStore(Database database) {
        this.database = database;
    }

    /** Two rows of the register; the lower first. */
    public record Pair(long one, long other) {
        public static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    public List<Profile> profiles() {
        return profiles(DSL.noCondition());
    }

    /** Those among whom someone like this one would be: born about then, or with one of the numbers, or of that name. */
    public List<Profile> about(Profile profile) {
        PersonKeys keys = database.people().keys();
        Select<Record1<Long>> found = ids(PERSON.ID.in(keys.sortedBy(SortKey.ofName(profile.name(), new SortOrder(database).chosen()))));
        List<String> numbers = Stream.of(profile.idNumber(), profile.oldIdNumber(), profile.phone()).filter(n -> n != null && !n.isBlank()).toList();
        if (!numbers.isEmpty()) {
            found = found.union(ids(PERSON.ID_NUMBER.in(numbers))).union(ids(PERSON.OLD_ID_NUMBER.in(numbers))).union(ids(PERSON.PHONE.in(numbers)));
        }
        found = profile.birth() == null ? found.union(ids(PERSON.ID.in(keys.folded(Fold.fold(profile.name())))))
            : found.union(ids(PERSON.BIRTH_YEAR.in(years(profile.birth().year()))));
        return profiles(PERSON.ID.in(found));
    }

    private static Select<Record1<Long>> ids(Condition condition) {
        return DSL.select(PERSON.ID).from(PERSON).where(condition);
    }

    /** The year, those beside it, and the one with its last two digits swapped. */
    private static Set<Integer> years(int year) {
        int swapped = year / 100 * 100 + year % 10 * 10 + year % 100 / 10;
        return new HashSet<>(List.of(year - 1, year, year + 1, swapped));
    }

    private List<Profile> profiles(Condition condition) {
        return database.sql().select(PERSON.ID, PERSON.FULL_NAME, PERSON.SEX, PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY,
                PERSON.ID_NUMBER, PERSON.OLD_ID_NUMBER, PERSON.PHONE, PERSON.PLACE_ID)
            .from(PERSON).where(condition.and(PERSON.STATUS.ne(PersonRows.MERGED)).and(PERSON.ERASED_ON.isNull())).orderBy(PERSON.SERIAL)
            .fetch(TwinStore::profile);
    }

    private static Profile profile(Record row) {
        Integer year = row.get(PERSON.BIRTH_YEAR);
        String sex = row.get(PERSON.SEX);
        return new Profile(row.get(PERSON.ID), row.get(PERSON.FULL_NAME),
            year == null ? null : new BirthDate(year, PersonRows.orZero(row.get(PERSON.BIRTH_MONTH)), PersonRows.orZero(row.get(PERSON.BIRTH_DAY))),
            sex == null ? null : Sex.valueOf(sex), row.get(PERSON.ID_NUMBER), row.get(PERSON.OLD_ID_NUMBER), row.get(PERSON.PHONE),
            row.get(PERSON.PLACE_ID));
    }

    /** All who were told apart. */
    public Set<Pair> apart() {
        return new HashSet<>(database.sql().select(NOT_SAME.ONE_ID, NOT_SAME.OTHER_ID).from(NOT_SAME).fetch(r -> new Pair(r.value1(), r.value2())));
    }

    /** Those who were told apart from this one. */
    public Set<Long> apartFrom(long id) {
        return new HashSet<>(database.sql().select(NOT_SAME.OTHER_ID).from(NOT_SAME).where(NOT_SAME.ONE_ID.eq(id))
            .union(DSL.select(NOT_SAME.ONE_ID).from(NOT_SAME).where(NOT_SAME.OTHER_ID.eq(id))).fetch(Record1::value1));
    }

    /** Remembers that two are not one; saying it twice is no harm. */
    public void tellApart(Pair pair, LocalDateTime at) {
        forget(pair);
        database.sql().insertInto(NOT_SAME).set(NOT_SAME.ONE_ID, pair.one()).set(NOT_SAME.OTHER_ID, pair.other())
            .set(NOT_SAME.DECIDED_AT, at).execute();
    }

    /** They may be one after all. */
    public void forget(Pair pair) {
        database.sql().deleteFrom(NOT_SAME).where(NOT_SAME.ONE_ID.eq(pair.one()), NOT_SAME.OTHER_ID.eq(pair.other())).execute();
    }
}
