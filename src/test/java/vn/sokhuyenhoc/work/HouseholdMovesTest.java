package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/** Moves people of a household of Thôn 1 to Thôn 2, by their form and many at once. */
class HouseholdMovesTest {
    @TempDir
    Path folder;

    private GroupRegister register;
    private PersonBook book;
    private long household;
    private long head;
    private long wife;
    private long son;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        book = new PersonBook(register.database(), GroupRegister.CLOCK);
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương", "Lò Văn Inh");
        head = ids.get(0);
        wife = ids.get(1);
        son = ids.get(2);
        household = home("Thôn 1", "12", head, wife, son);
        register.place("Thôn 2");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long home(String village, String number, long... people) {
        long home = register.households().keep(Household.of(0, number, register.place(village), null, null));
        LongStream.of(people).forEach(one -> register.households().put(one, home, one == people[0] ? Kin.HEAD : Kin.CHILD, null));
        return home;
    }

    private PersonBook.Outcome move(long id, String village) {
        return book.save(id, PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, register.person(id).name(), PersonField.BIRTH, "1968",
            PersonField.PLACE, village))));
    }

    /** How many moved, and how many of them left their household. */
    private List<Integer> moveAll(String village, long... ids) {
        BulkEdit.Done done = new BulkEdit(register.database()).set(ids, new PersonChange.Village(register.place(village)), Progress.NONE);
        return List.of(done.people(), done.homesLeft());
    }

    private Household home(long id) {
        return register.households().lines(List.of(id)).getFirst().household();
    }

    @Test
    void whoGoesAloneLeavesTheHouseholdAndIsTold() {
        PersonBook.Outcome outcome = move(son, "Thôn 2");
        assertEquals(List.of(Problem.of("PLACE", Problem.Kind.HOUSEHOLD_LEFT, "12", "Thôn 1")), outcome.problems());
        assertEquals(Person.Ties.NONE, register.person(son).ties());
        assertEquals(List.of(), move(son, "Thôn 2").problems());
        assertEquals(household, register.person(wife).ties().householdId());
    }

    @Test
    void whoStaysInTheVillageStaysInTheHousehold() {
        assertEquals(List.of(), move(son, "Thôn 1").problems());
        assertEquals(Kin.CHILD, register.person(son).ties().kin());
    }

    @Test
    void headKeepsTheHousehold() {
        assertEquals(List.of(), move(head, "Thôn 2").problems());
        assertEquals(List.of(household, Kin.HEAD), List.of(register.person(head).ties().householdId(), register.person(head).ties().kin()));
        assertEquals("Thôn 1", home(household).placeName());
    }

    @Test
    void householdGoesWithTheLastWhoIsPresent() {
        long taken = home("Thôn 2", "12");
        register.status(wife, PersonStatus.DIED);
        assertEquals(List.of(2, 0), moveAll("Thôn 2", head, son));
        assertEquals(List.of("12 (Thôn 1)", "Thôn 2"), List.of(home(household).number(), home(household).placeName()));
        assertEquals(Kin.CHILD, register.person(son).ties().kin());
        assertEquals("12", home(taken).number());
    }

    @Test
    void manyAtOnceLeaveHouseholdsThatStay() {
        long other = register.people("Thôn 1", "Vì Thị Pâng").getFirst();
        long whole = home("Thôn 1", "13", other);
        assertEquals(List.of(3, 2), moveAll("Thôn 2", other, wife, son));
        assertNull(register.person(wife).ties().householdId());
        assertEquals(whole, register.person(other).ties().householdId());
        assertEquals(List.of("Thôn 1", "Thôn 2"), register.households().lines(List.of(household, whole)).stream()
            .map(line -> line.household().placeName()).toList());
        assertEquals(1, register.households().ids(new HouseholdFilter("", register.place("Thôn 2"), null, false)).length);
    }
}
