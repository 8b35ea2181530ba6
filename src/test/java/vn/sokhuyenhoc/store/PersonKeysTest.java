package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.domain.person.PersonFilter.Born;
import vn.sokhuyenhoc.domain.person.PersonFilter.Order;
import vn.sokhuyenhoc.domain.person.PersonFilter.Where;
import vn.sokhuyenhoc.domain.person.PersonFilter.Who;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.work.ImportBook;

/** Lists that run in memory are those that SQL answers, whatever was done to people before, on random people of a real file. */
class PersonKeysTest {
    private static final List<String> PARTS = List.of("Nguyễn", "Lò", "H’Hen", "Đặng", "Thị", "Văn", "Hòa", "Hoà", "Hoá", "Thúy", "Thuý", "Ơn", "Ước", "đỗ",
        "O'Brien", "Niê", "Дмитрий");
    private static final List<String> WORDS = List.of("", "hoa", "HOÀ", "thu", "ng", "o", "nie", "đ", "lo hoa", "hhen", "dm", "zz", "7", "hoa 12", "014");

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private Database database;
    private PersonStore people;
    private PersonWriter writer;
    private final List<Long> villages = new ArrayList<>();

    @BeforeEach
    void fill() {
        database = Database.create(folder, "matkhau123".toCharArray());
        people = new PersonStore(database);
        writer = new PersonWriter(database);
        database.change(Deed.PROGRAM, () -> {
            List.of("Bản Nà Lo", "Thôn 1", "Thôn 2").forEach(name -> villages.add(new PlaceStore(database).add(name).id()));
            return bring(300);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long bring(int count) {
        long number = new ImportStore(database).add(ImportStore.Kind.PEOPLE, "thử", LocalDateTime.of(2026, 11, 1, 8, 0),
            new ImportStore.Counts(count, count));
        List<NewPerson> all = LongStream.range(0, count).mapToObj(_ -> person()).toList();
        people.addAll(all, _ -> pick(villages), number, Progress.NONE);
        return number;
    }

    private NewPerson person() {
        BirthDate birth = random.nextInt(9) == 0 ? null : random.nextBoolean() ? BirthDate.ofYear(1950 + random.nextInt(20))
            : new BirthDate(1950 + random.nextInt(20), 1 + random.nextInt(12), 0);
        return new NewPerson(pick(PARTS) + " " + pick(PARTS) + " " + pick(PARTS), new Person.Identity(random.nextInt(5) == 0 ? null : pick(List.of(Sex.values())),
            birth, random.nextBoolean() ? null : "014" + random.nextLong(100_000_000L, 1_000_000_000L), null), Person.Contact.NONE,
            random.nextInt(4) == 0 ? null : pick(List.of(LabourGroup.values())), "", null);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private long someone() {
        return pick(database.sql().select(PERSON.ID).from(PERSON).where(PERSON.STATUS.eq("PRESENT")).fetch(PERSON.ID));
    }

    private void same(String after) {
        for (int i = 0; i < 15; i++) {
            Where where = new Where(random.nextBoolean() ? null : pick(villages), null, random.nextInt(6) == 0 ? 1L : null, null);
            Who who = new Who(random.nextBoolean() ? null : new Born(1955, 1963), random.nextBoolean() ? null : Sex.FEMALE,
                random.nextInt(3) > 0 ? null : LabourGroup.FARMER, random.nextInt(3) == 0 ? null : pick(List.of(PersonStatus.values())));
            PersonFilter filter = new PersonFilter(pick(WORDS), where, random.nextBoolean() ? who : Who.PRESENT, pick(List.of(Order.values())),
                random.nextBoolean());
            assertArrayEquals(asked(filter), people.ids(filter), after + ": " + filter);
        }
        Condition present = PERSON.STATUS.eq("PRESENT");
        assertEquals(counted(present), database.people().keys().perPlace(Who.PRESENT), after);
        assertEquals(counted(present.and(PERSON.BY_UNIT.isFalse())), people.rolls(), after);
        assertEquals(database.sql().fetchCount(PERSON, PERSON.STATUS.ne("MERGED")), people.count(), after);
        String name = Fold.fold(pick(PARTS) + " " + pick(PARTS) + " " + pick(PARTS));
        assertEquals(new HashSet<>(database.sql().select(PERSON.ID).from(PERSON).where(PERSON.FOLD_NAME.eq(name), PERSON.STATUS.ne("MERGED"))
            .fetch(PERSON.ID)), new HashSet<>(database.people().keys().folded(name)));
        String key = pick(database.sql().select(PERSON.SORT_KEY).from(PERSON).fetch(PERSON.SORT_KEY));
        assertEquals(new HashSet<>(database.sql().select(PERSON.ID).from(PERSON).where(PERSON.SORT_KEY.eq(key), PERSON.STATUS.ne("MERGED"))
            .fetch(PERSON.ID)), new HashSet<>(database.people().keys().sortedBy(key)));
    }

    private Map<Long, Integer> counted(Condition which) {
        return database.sql().select(PERSON.PLACE_ID, DSL.count()).from(PERSON).where(which).groupBy(PERSON.PLACE_ID)
            .fetchMap(PERSON.PLACE_ID, DSL.count());
    }

    private long[] asked(PersonFilter filter) {
        Condition wanted = PersonRows.matches(filter.text());
        wanted = filter.where().placeId() == null ? wanted : wanted.and(PERSON.PLACE_ID.eq(filter.where().placeId()));
        wanted = filter.where().householdId() == null ? wanted : wanted.and(PERSON.HOUSEHOLD_ID.eq(filter.where().householdId()));
        Who who = filter.who();
        wanted = who.born() == null ? wanted : wanted.and(PERSON.BIRTH_YEAR.between(who.born().from(), who.born().to()));
        wanted = who.sex() == null ? wanted : wanted.and(PERSON.SEX.eq(who.sex().name()));
        wanted = who.group() == null ? wanted : wanted.and(PERSON.LABOUR_GROUP.eq(who.group().name()));
        wanted = wanted.and(who.status() == null ? PERSON.STATUS.ne("MERGED") : PERSON.STATUS.eq(who.status().name()));
        List<Field<?>> byName = List.of(PERSON.SORT_KEY, PERSON.FOLD_NAME, PERSON.PLACE_ID, PERSON.ID);
        List<Field<?>> order = new ArrayList<>(switch (filter.order()) {
            case NAME -> List.<Field<?>>of();
            case SERIAL -> List.<Field<?>>of(PERSON.SERIAL);
            case BIRTH -> List.<Field<?>>of(PERSON.BIRTH_YEAR, PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY);
            case PLACE -> List.<Field<?>>of(PERSON.PLACE_ID, PERSON.SERIAL);
        });
        order.addAll(byName);
        return database.sql().select(PERSON.ID).from(PERSON).where(wanted)
            .orderBy(order.stream().map(f -> filter.down() ? f.desc() : f.asc()).toList()).fetch(PERSON.ID).stream().mapToLong(Long::longValue).toArray();
    }

    private <T> T saved(Supplier<T> work) {
        T answer = database.change(Deed.PROGRAM, work);
        same("saved");
        return answer;
    }

    @Test
    void singlePeople() {
        same("filled");
        for (int i = 0; i < 6; i++) {
            long id = saved(() -> writer.add(person(), pick(villages)));
            saved(() -> {
                writer.update(id, person(), pick(villages));
                writer.setExempt(someone(), "ốm");
                writer.setUnit(someone(), null, random.nextBoolean());
                return id;
            });
            saved(() -> {
                writer.setStatus(someone(), pick(List.of(PersonStatus.values())));
                return id;
            });
        }
    }

    @Test
    void takenBack() {
        same("filled");
        for (int i = 0; i < 4; i++) {
            boolean read = i % 2 == 0;
            database.rehearse(() -> {
                writer.update(someone(), person(), pick(villages));
                writer.add(person(), pick(villages));
                if (read) {
                    same("inside");
                }
                database.sql().execute("update person set status = 'DIED' where mod(id, 3) = 0");
                if (read) {
                    same("inside, written by others");
                }
                return read;
            });
            same("taken back");
        }
        NewPerson nobody = new NewPerson("Lò Thị Hoa", new Person.Identity(null, null, "0141234567890", null), Person.Contact.NONE, null, "", null);
        assertThrows(RuntimeException.class, () -> database.change(Deed.PROGRAM, () -> writer.add(nobody, villages.getFirst())), "13 digits");
        same("refused");
    }

    @Test
    void manyPeople() {
        same("filled");
        saved(() -> people.setAll(people.ids(PersonFilter.roll(villages.getFirst())), new PersonChange.Village(villages.getLast()), Progress.NONE));
        saved(() -> people.setAll(people.ids(PersonFilter.PRESENT.withText("lo")), new PersonChange.Group(LabourGroup.LEARNER), Progress.NONE));
        saved(() -> {
            new SortOrder(database).choose(new NameOrder(NameOrder.Tones.SCHOOL, NameOrder.Words.GIVEN_MIDDLE_FAMILY), Progress.NONE);
            return 0;
        });
        long household = saved(() -> new HouseholdStore(database).add(Household.of(0, "1", villages.getFirst(), null, null), null));
        saved(() -> database.sql().execute("update person set household_id = " + household + " where mod(id, 7) = 0"));
        saved(() -> {
            new HouseholdStore(database).end(household, LocalDate.of(2026, 1, 1));
            return 0;
        });
    }

    @Test
    void imports() {
        same("filled");
        long number = saved(() -> bring(400));
        saved(() -> writer.add(person(), villages.getFirst()));
        assertTrue(new ImportBook(database, Clock.systemDefaultZone()).undo(number, Progress.NONE).people() > 0);
        same("import taken back");
    }

    @Test
    void mergersOfPeopleAndVillages() {
        same("filled");
        MergeStore merges = new MergeStore(database);
        LocalDateTime at = LocalDateTime.of(2026, 11, 2, 8, 0);
        long merge = saved(() -> merges.merge(1, 2, at));
        assertFalse(LongStream.of(people.ids(PersonFilter.PRESENT)).anyMatch(id -> id == 2));
        saved(() -> {
            merges.split(merges.find(merge).orElseThrow(), at);
            return 0;
        });
        long change = saved(() -> new PlaceChangeStore(database).add(PlaceChange.Kind.MERGE,
            new PlaceChange.Ground(LocalDate.of(2026, 1, 1), ""), at));
        saved(() -> {
            new PlaceMoves(database).moveAll(change, villages.getFirst(), villages.getLast());
            return 0;
        });
        saved(() -> new PlaceMoves(database).moveBack(change, villages.getFirst(), villages.getLast()));
    }
}
