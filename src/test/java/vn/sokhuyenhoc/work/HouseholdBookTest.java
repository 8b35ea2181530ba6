package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;

class HouseholdBookTest {
    @TempDir
    Path folder;

    private GroupRegister register;
    private HouseholdBook book;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        book = register.households();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long household(String village, String number) {
        return book.keep(Household.of(0, number, register.place(village), null, null));
    }

    private List<HouseholdLine> found(HouseholdFilter filter) {
        return book.lines(Arrays.stream(book.ids(filter)).boxed().toList());
    }

    private List<String> numbers(HouseholdFilter filter) {
        return found(filter).stream().map(line -> line.household().number()).toList();
    }

    @Test
    void numberIsGivenOnceInAVillageAndTheNextFreeOneIsProposed() {
        long thon1 = register.place("Thôn 1");
        assertEquals("1", book.nextNumber(thon1));
        household("Thôn 1", "9");
        household("Thôn 1", "10");
        household("Thôn 1", "K2");
        long other = household("Thôn 2", "9");
        assertEquals("11", book.nextNumber(thon1));
        FaultException refused = assertThrows(FaultException.class, () -> household("Thôn 1", " 9 "));
        assertEquals(List.of(Fault.NUMBER_TAKEN, " 9 ", "Thôn 1"), List.of(refused.fault(), refused.args().get(0), refused.args().get(1)));
        assertEquals(Fault.NUMBER_TAKEN, assertThrows(FaultException.class,
            () -> book.keep(Household.of(other, "10", thon1, null, null))).fault());
        assertEquals(List.of("9", "10", "K2", "9"), numbers(HouseholdFilter.ALL));
        assertEquals(List.of("9"), numbers(new HouseholdFilter("", register.place("Thôn 2"), null, false)));
        assertEquals(List.of("10"), numbers(new HouseholdFilter("10", null, null, false)));
    }

    @Test
    void oneHeadAtMostAndTheFormerOneIsSomethingElse() {
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương", "Lò Văn Inh");
        long household = household("Thôn 1", "1");
        book.put(ids.get(1), household, Kin.SPOUSE, null);
        book.put(ids.get(0), household, Kin.HEAD, null);
        book.put(ids.get(2), household, Kin.CHILD, null);
        assertEquals(List.of("Lò Văn Ơn", "Lò Thị Hương", "Lò Văn Inh"), book.members(household).stream().map(Person::name).toList());
        FaultException refused = assertThrows(FaultException.class, () -> book.put(ids.get(1), household, Kin.HEAD, null));
        assertEquals(List.of(Fault.HEAD_THERE, "Lò Văn Ơn"), List.of(refused.fault(), refused.args().getFirst()));
        book.put(ids.get(1), household, Kin.HEAD, Kin.SPOUSE);
        assertEquals(List.of(Kin.HEAD, Kin.SPOUSE, Kin.CHILD), book.members(household).stream().map(p -> p.ties().kin()).toList());
        assertEquals(List.of("1"), numbers(new HouseholdFilter("huong", null, null, false)));
        assertEquals(List.of(), numbers(new HouseholdFilter("lo van on", null, null, false)));
        HouseholdLine line = found(HouseholdFilter.ALL).getFirst();
        assertEquals(List.of("Lò Thị Hương", 3), List.of(line.headName(), line.members()));
        book.put(ids.get(1), household, Kin.HEAD, null);
    }

    @Test
    void personIsInOneHouseholdOnlyAndCountsWhilePresent() {
        long person = register.people("Thôn 1", "Lò Văn Ơn").getFirst();
        long one = household("Thôn 1", "1");
        long two = household("Thôn 1", "2");
        book.put(person, one, Kin.HEAD, null);
        book.put(person, two, null, null);
        assertEquals(List.of(0, 1), found(HouseholdFilter.ALL).stream().map(HouseholdLine::members).toList());
        assertNull(register.person(person).ties().kin());
        register.status(person, PersonStatus.MOVED_OUT);
        assertEquals(0, found(HouseholdFilter.ALL).getLast().members());
        assertEquals(1, book.members(two).size());
        book.takeOut(person);
        assertNull(register.person(person).ties().householdId());
    }

    @Test
    void endedHouseholdHasNobodyAndLeavesItsNumber() {
        long person = register.people("Thôn 1", "Lò Văn Ơn").getFirst();
        long household = household("Thôn 1", "1");
        book.put(person, household, Kin.HEAD, null);
        book.end(household, LocalDate.of(2026, 10, 1));
        assertEquals(Person.Ties.NONE, register.person(person).ties());
        assertEquals(0, book.count());
        assertEquals(List.of(), numbers(HouseholdFilter.ALL));
        assertEquals(LocalDate.of(2026, 10, 1), found(new HouseholdFilter("", null, null, true)).getFirst().household().endedOn());
        assertEquals("2", book.nextNumber(register.place("Thôn 1")));
        household("Thôn 1", "1");
        assertEquals(1, book.count());
    }

    @Test
    void clanHasItsHouseholds() {
        GroupBook groups = register.groups();
        long clan = groups.keep(Clan.of(0, "Họ Lò", "Lò Văn Ơn", register.place("Thôn 1")));
        long household = book.keep(Household.of(0, "1", register.place("Thôn 1"), clan, "Số 5"));
        long other = household("Thôn 2", "1");
        groups.assign(other, clan);
        assertEquals(2, groups.clans().getFirst().households());
        assertEquals("Họ Lò", found(HouseholdFilter.clan(clan)).getFirst().household().clanName());
        groups.assign(household, null);
        assertEquals(List.of("1"), numbers(HouseholdFilter.clan(clan)));
        assertEquals(Fault.NAME_TAKEN, assertThrows(FaultException.class,
            () -> groups.keep(Clan.of(0, "họ LÒ", null, register.place("Thôn 1")))).fault());
        groups.keep(Clan.of(0, "Họ Lò", null, null));
        groups.keep(Clan.of(clan, "Họ Lò Văn", null, null));
        assertEquals(List.of("Họ Lò", "Họ Lò Văn"), groups.clans().stream().map(Clan::name).toList());
    }

    @Test
    void unitCountsThePeopleWhoLiveHere() {
        GroupBook groups = register.groups();
        long school = groups.keep(Unit.of(0, "Trường Tiểu học Nà Lo", UnitKind.SCHOOL, false, null));
        groups.keep(Unit.of(0, "Công ty May", UnitKind.ENTERPRISE, true, null));
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương");
        ids.forEach(id -> register.unit(id, school));
        register.status(ids.getFirst(), PersonStatus.DIED);
        assertEquals(List.of("Trường Tiểu học Nà Lo 1 false", "Công ty May 0 true"),
            groups.units().stream().map(u -> u.name() + " " + u.people() + " " + u.outside()).toList());
        assertEquals(Fault.NAME_TAKEN, assertThrows(FaultException.class,
            () -> groups.keep(Unit.of(school, "công ty may", UnitKind.OTHER, false, null))).fault());
    }
}
