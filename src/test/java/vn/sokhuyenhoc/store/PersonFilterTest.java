package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.fault.Progress;
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
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;

/** Who is found by what, on a real file of seven people; they are named by their serials. */
class PersonFilterTest {
    @TempDir
    static Path folder;

    private static Database database;
    private static PersonStore people;

    @BeforeAll
    static void fill() {
        database = Database.create(folder, "matkhau123".toCharArray());
        people = new PersonStore(database);
        database.change(Deed.PROGRAM, () -> {
            long naLo = new PlaceStore(database).add("Bản Nà Lo").id();
            long thon1 = new PlaceStore(database).add("Thôn 1").id();
            long no = new ImportStore(database).add(ImportStore.Kind.PEOPLE, "thử", LocalDateTime.of(2026, 11, 1, 8, 0), new ImportStore.Counts(7, 7));
            List<NewPerson> all = List.of(
                person("Lò Thị Hòa", Sex.FEMALE, 1960, "014160000001", "111222333", "0912345678", LabourGroup.FARMER),
                person("Lò Văn Hoà", Sex.MALE, 1990, "014090000002", null, "+84987654321", LabourGroup.WORKER),
                person("Quàng Văn Hoa", Sex.MALE, 2010, null, null, null, LabourGroup.LEARNER),
                person("Nguyễn Thị Ánh", Sex.FEMALE, 1985, "014185004567", null, "02123456789", LabourGroup.OFFICIAL),
                person("Trần Thị Đào", Sex.FEMALE, 0, null, "999888777", null, null),
                person("H’Hen Niê", Sex.FEMALE, 1992, null, null, null, LabourGroup.FARMER),
                person("Đặng Văn Mất", Sex.MALE, 1930, "014030000007", null, null, null));
            people.addAll(all, person -> all.indexOf(person) < 4 ? naLo : thon1, no, Progress.NONE);
            Stream.of("insert into household (number, place_id) values ('12', 1)", "insert into unit (name, fold_name, kind, outside)"
                    + " values ('Trường Nà Lo', 'truong na lo', 'SCHOOL', false)",
                "insert into chapter (name, fold_name, kind) values ('Chi hội Nà Lo', 'chi hoi na lo', 'VILLAGE')",
                "insert into chapter (name, fold_name, kind) values ('Họ Lò', 'ho lo', 'CLAN')",
                "update person set household_id = 1, kin = 'HEAD' where serial = 1", "update person set household_id = 1 where serial = 3",
                "update person set unit_id = 1 where serial = 4", "insert into membership (person_id, chapter_id) select id, 1 from person"
                    + " where serial in (1, 2, 5)", "insert into membership (person_id, chapter_id) select id, 2 from person where serial = 1",
                "update membership set left_on = date '2025-01-01' where person_id = (select id from person where serial = 5)",
                "update person set status = 'MOVED_OUT' where serial = 6", "update person set status = 'DIED' where serial = 7")
                .forEach(sql -> database.sql().execute(sql));
            return null;
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static NewPerson person(String name, Sex sex, int year, String id, String oldId, String phone, LabourGroup group) {
        return new NewPerson(name, new Person.Identity(sex, year == 0 ? null : BirthDate.ofYear(year), id, oldId), new Person.Contact(phone, null),
            group, "", null);
    }

    private static List<Person> found(PersonFilter filter) {
        return people.byIds(Arrays.stream(people.ids(filter)).boxed().toList());
    }

    private static String serials(PersonFilter filter) {
        return new TreeSet<>(found(filter).stream().map(Person::serial).toList()).toString().replaceAll("[\\[\\],]", "");
    }

    /** Words looked for, and who of those living here is found. */
    @ParameterizedTest
    @CsvSource({"hoa, 1 2 3", "hòa, 1 2 3", "HOÀ, 1 2 3", "lo hoa, 1 2", "oa th, 1", "anh, 4", "đào, 5", "dao, 5", "'', 1 2 3 4 5",
        "014160000001, 1", "0141, 1 4", "4567, 4", "111222333, 1", "1112, 1", "999888777, 5", "0912345678, 1", "0912.345.678, 1", "0912 345 678, 1",
        "+84912345678, 1", "84912345678, 1", "0987654321, 2", "+84 987 654 321, 2", "84987, 2", "3, 3", "hoa 3, 3", "hoa 4, ''", "zz, ''",
        "0003-7, 3", "00037, 3", "0003–7, 3", "hoa 0003-7, 3", "0003-6, ''", "0003, 3"})
    void finds(String words, String expected) {
        assertEquals(expected, serials(PersonFilter.PRESENT.withText(words)));
    }

    static Stream<Arguments> filters() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return Stream.of(
            Arguments.of("village", Where.place(1L), Who.PRESENT, "1 2 3 4"), Arguments.of("village and sex", Where.place(1L), sex(Sex.MALE), "2 3"),
            Arguments.of("chapter, without one who left", new Where(null, 1L, null, null), Who.PRESENT, "1 2"),
            Arguments.of("other chapter", new Where(null, 2L, null, null), Who.PRESENT, "1"),
            Arguments.of("household", new Where(null, null, 1L, null), Who.PRESENT, "1 3"),
            Arguments.of("unit", new Where(null, null, null, 1L), Who.PRESENT, "4"),
            Arguments.of("sex", Where.ANY, sex(Sex.FEMALE), "1 4 5"),
            Arguments.of("group", Where.ANY, new Who(null, null, LabourGroup.FARMER, PersonStatus.PRESENT), "1"),
            Arguments.of("16 and 36 are inside", Where.ANY, aged(16, 36, today), "2 3"),
            Arguments.of("17 to 35", Where.ANY, aged(17, 35, today), ""),
            Arguments.of("up to 66, not one without year", Where.ANY, aged(0, 66, today), "1 2 3 4"),
            Arguments.of("moved away", Where.ANY, new Who(null, null, null, PersonStatus.MOVED_OUT), "6"),
            Arguments.of("died", Where.ANY, new Who(null, null, null, PersonStatus.DIED), "7"),
            Arguments.of("everyone", Where.ANY, Who.ANY, "1 2 3 4 5 6 7"),
            Arguments.of("all together", new Where(1L, 1L, null, null), new Who(Born.aged(30, 70, today), Sex.FEMALE, LabourGroup.FARMER,
                PersonStatus.PRESENT), "1"));
    }

    private static Who sex(Sex sex) {
        return new Who(null, sex, null, PersonStatus.PRESENT);
    }

    private static Who aged(int from, int to, LocalDate today) {
        return new Who(Born.aged(from, to, today), null, null, PersonStatus.PRESENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void narrows(String name, Where where, Who who, String expected) {
        for (Order order : Order.values()) {
            assertEquals(expected, serials(new PersonFilter("", where, who, order, false)), order.name());
        }
    }

    @Test
    void linesTellWhatTheyBelongTo() {
        List<PersonLine> lines = new PersonLines(database).byIds(Arrays.stream(people.ids(PersonFilter.roll(1L))).boxed().toList());
        assertEquals(List.of("Chi hội Nà Lo", "Họ Lò"), lines.getFirst().chapters());
        assertEquals("12", lines.getFirst().household());
        assertEquals("Trường Nà Lo", lines.get(3).unit());
        assertEquals(List.of(), lines.get(3).chapters());
        assertEquals("12, Bản Nà Lo", new PersonLines(database).household(1).name());
    }

    @Test
    void orderOfNamesIsChosenAndKept() {
        String usual = names();
        assertEquals("Nguyễn Thị Ánh|Trần Thị Đào|Quàng Văn Hoa|Lò Thị Hòa|Lò Văn Hoà", usual);
        SortOrder order = new SortOrder(database);
        NameOrder other = new NameOrder(NameOrder.Tones.SCHOOL, NameOrder.Words.GIVEN_MIDDLE_FAMILY);
        database.change(Deed.PROGRAM, () -> {
            order.choose(other, Progress.NONE);
            return other;
        });
        assertEquals(other, new SortOrder(database).chosen());
        database.change(Deed.PROGRAM, () -> {
            order.choose(NameOrder.USUAL, Progress.NONE);
            return other;
        });
        assertEquals(usual, names());
    }

    private static String names() {
        return String.join("|", found(PersonFilter.PRESENT).stream().map(Person::name).toList());
    }

    @Test
    void oneFieldOfManyIsSet() {
        long[] ids = people.ids(PersonFilter.roll(2L));
        LabourGroup before = found(PersonFilter.roll(2L)).getFirst().group();
        assertEquals(ids.length, (int) database.change(Deed.PROGRAM, () -> people.setAll(ids, new PersonChange.Group(LabourGroup.WORKER), Progress.NONE)));
        assertEquals(LabourGroup.WORKER, found(PersonFilter.roll(2L)).getFirst().group());
        assertEquals(ids.length, (int) database.change(Deed.PROGRAM, () -> people.setAll(ids, new PersonChange.Group(before), Progress.NONE)));
        assertEquals(before, found(PersonFilter.roll(2L)).getFirst().group());
    }
}
