package vn.sokhuyenhoc.work.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.access.AccountBook;
import vn.sokhuyenhoc.work.paper.NumberBook;
import vn.sokhuyenhoc.work.round.TitleLists;

/** What was done is taken back, and nothing that others did since. */
class UndoingTest {
    private static final String VILLAGE = "Bản Nà Lo";
    @TempDir
    private Path folder;
    private LogDesk desk;

    @BeforeEach
    void open() {
        desk = new LogDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TakenBack undo(Long... entries) {
        return desk.undoing.undo(List.of(entries), Progress.NONE);
    }

    private TakenBack plan(Long... entries) {
        return desk.undoing.plan(List.of(entries), Progress.NONE);
    }

    private long save(long id, String name, String phone) {
        return desk.people().save(id, LogDesk.form(name, VILLAGE, phone)).id();
    }

    private static List<Left.Reason> reasons(TakenBack back) {
        return back.left().stream().map(Left::reason).toList();
    }

    @Test
    void aFormGoesWithAllThatFollowedFromIt() {
        desk.titles.citizens(3);
        desk.titles.groups();
        Map<String, String> before = desk.rows();
        long entry = desk.key(4, "9");
        assertFalse(before.equals(desk.rows()));
        TakenBack plan = plan(entry);
        assertTrue(plan.rows().get(LoggedTable.ASSESSMENT) >= 2, "household counted with its person");
        assertFalse(before.equals(desk.rows()), "a plan changes nothing");
        assertEquals(plan, undo(entry));
        assertEquals(before, desk.rows());
        assertEquals(0, desk.differences());
    }

    @Test
    void takingBackCanItselfBeTakenBack() {
        long entry = desk.key(0, "9");
        Map<String, String> keyed = desk.rows();
        undo(entry);
        long back = desk.last();
        assertEquals(Deed.UNDO, desk.entry(back).deed());
        assertEquals("#" + entry, desk.entry(back).detail());
        undo(back);
        assertEquals(keyed, desk.rows());
        assertEquals(List.of(Left.Reason.CHANGED_SINCE), reasons(plan(back)), "not twice");
        assertEquals(1, plan(entry).entries(), "what was done and undone again is nothing");
    }

    @Test
    void resultsThatWentOnAreCountedAnew() {
        desk.titles.citizens(0);
        desk.titles.groups();
        long first = desk.key(0, "9");
        desk.key(1, "9");
        TakenBack back = undo(first);
        assertEquals(List.of(), back.left());
        assertEquals(0, desk.differences());
        String now = desk.rows("assessment");
        desk.key(0, "9");
        desk.key(0, "4");
        assertEquals(now, desk.rows("assessment"), "families stand as if it had never been keyed");
    }

    @Test
    void whatOthersChangedSinceStays() {
        long id = save(0, "Lò Thị Mai", "0912345678");
        save(id, "Lò Thị Mai", "0987654321");
        long first = desk.last();
        save(id, "Lò Thị Mai Anh", "0911111111");
        long second = desk.last();
        TakenBack plan = plan(first);
        assertEquals(List.of(new Left(desk.entry(first), Left.Reason.CHANGED_SINCE, 1, second)), plan.left());
        FaultException refused = assertThrows(FaultException.class, () -> undo(first));
        assertEquals(Fault.NOTHING_TAKEN_BACK, refused.fault());
        undo(second);
        undo(first);
        assertEquals("0912345678", new GroupRegister(desk.database()).person(id).contact().phone());
    }

    @Test
    void ofAPersonEachValueStandsForItself() {
        long id = save(0, "Lò Thị Mai", "0912345678");
        save(id, "Lò Thị Mai", "0987654321");
        long phone = desk.last();
        save(id, "Lò Thị Mai Anh", "0987654321");
        assertEquals(Map.of(LoggedTable.PERSON, 1), undo(phone).rows());
        assertEquals("0912345678", new GroupRegister(desk.database()).person(id).contact().phone());
        assertEquals("Lò Thị Mai Anh", new GroupRegister(desk.database()).person(id).name());
    }

    @Test
    void whatSomethingHangsOnStays() {
        save(0, "Lò Thị Mai", "0912345678");
        long added = desk.last();
        int newest = desk.citizens().stream().map(s -> s.name()).toList().indexOf("Lò Thị Mai");
        long keyed = desk.key(newest, "9");
        assertEquals(List.of(Left.Reason.DEPENDED_ON), reasons(plan(added)));
        assertEquals(List.of(), undo(added, keyed).left());
        assertFalse(desk.citizens().stream().anyMatch(s -> s.name().equals("Lò Thị Mai")));
    }

    @Test
    void lockedRoundsAreLeftAlone() {
        desk.titles.citizens(3);
        long keyed = desk.key(0, "8");
        new TitleLists(desk.database(), GroupRegister.CLOCK).make(desk.titles.citizens(), new TitleLists.Paper("1", LocalDate.of(2026, 11, 20), ""));
        long listed = desk.last();
        Map<String, String> before = desk.rows();
        assertEquals(List.of(Left.Reason.ROUND_LOCKED), reasons(plan(keyed)));
        assertThrows(FaultException.class, () -> undo(keyed));
        assertEquals(before, desk.rows());
        assertEquals(List.of(), undo(keyed, listed).left(), "without its list the round is open");
    }

    @Test
    void aDayIsTakenBackToItsMorning() {
        long start = desk.last();
        Map<String, String> morning = desk.rows();
        int people = desk.titles.register().ids(PersonFilter.roll(null)).length;
        long id = save(0, "Lò Thị Mai", "0912345678");
        save(id, "Lò Thị Mai", "0987654321");
        desk.titles.citizens(4);
        desk.titles.groups();
        desk.key(0, "4");
        assertEquals(people + 1, desk.titles.register().ids(PersonFilter.roll(null)).length);
        Set<Long> day = new LinkedHashSet<>(desk.log.ofDay(LocalDate.now()));
        day.removeIf(no -> no <= start);
        TakenBack back = desk.undoing.undo(day, Progress.NONE);
        assertEquals(List.of(), back.left());
        assertEquals(morning, desk.rows());
        assertEquals(people, desk.titles.register().ids(PersonFilter.roll(null)).length, "lists notice");
    }

    @Test
    void ofManyPeopleEachStandsAlone() {
        long one = save(0, "Lò Thị Mai", "0912345678");
        long other = desk.titles.register().people(List.of(desk.citizens().getFirst().id())).getFirst().id();
        new BulkEdit(desk.database()).set(new long[] {one, other}, new PersonChange.Group(null), Progress.NONE);
        new BulkEdit(desk.database()).set(new long[] {one, other}, group(), Progress.NONE);
        long many = desk.last();
        new BulkEdit(desk.database()).set(new long[] {other}, new PersonChange.Group(null), Progress.NONE);
        TakenBack back = undo(many);
        assertEquals(Map.of(LoggedTable.PERSON, 1), back.rows());
        assertEquals(List.of(Left.Reason.CHANGED_SINCE), reasons(back));
    }

    private static PersonChange group() {
        return new PersonChange.Group(LabourGroup.FARMER);
    }

    @Test
    void anImportGoesAsAWhole() {
        String before = desk.rows("person");
        ImportPeople people = new ImportPeople(desk.database(), GroupRegister.CLOCK);
        ListFiles files = new ListFiles(new WorkbookReader());
        people.write(people.preview(files.open(Path.of("sample-data", "people", "01-ban-na-lo.xlsx"))), Progress.NONE);
        long entry = desk.last();
        assertEquals("01-ban-na-lo.xlsx", desk.entry(entry).detail());
        assertTrue(undo(entry).rows().get(LoggedTable.PERSON) > 10);
        assertEquals(before, desk.rows("person"));
        assertEquals(List.of(Left.Reason.CHANGED_SINCE), reasons(plan(entry)));
    }

    @Test
    void numbersOfPapersAreForGood() {
        new NumberBook(desk.database(), desk.titles.offices()).take(new NumberBook.Wanted("TTr", LocalDate.of(2026, 11, 20), "Tờ trình", "Lan"));
        Collection<Long> one = List.of(desk.last());
        assertEquals(List.of(Left.Reason.FOR_GOOD), reasons(desk.undoing.plan(one, Progress.NONE)));
    }

    @Test
    void nothingChosenIsRefused() {
        assertThrows(FaultException.class, () -> desk.undoing.plan(List.of(), Progress.NONE));
        assertEquals(List.of(), desk.log.check().stream().toList(), "the log is whole all the while");
        assertTrue(desk.log.nos(AuditFilter.ALL).length > 10);
    }

    /** Who may do something may take back what they did, not what others did. */
    @Test
    void onesOwnWorkGoesBackByTheRightThatItTook() {
        char[] secret = "hoalantrang".toCharArray();
        new AccountBook(desk.database(), GroupRegister.CLOCK).add(new Account(0, "lan", "Lan", Role.CLERK, null, true), secret);
        Person one = desk.titles.register().lines(List.of(desk.titles.register().ids(PersonFilter.roll(null))[0])).getFirst().person();
        long others = new BulkEdit(desk.database()).set(new long[] {one.id()}, new PersonChange.Group(LabourGroup.LEARNER), Progress.NONE).change();
        desk.database().signIn("lan", secret);
        assertEquals(Fault.NOT_ALLOWED, assertThrows(FaultException.class, () -> desk.undoing.undoOwn(others, Progress.NONE)).fault());
        long own = new BulkEdit(desk.database()).set(new long[] {one.id()}, new PersonChange.Group(LabourGroup.FARMER), Progress.NONE).change();
        assertEquals(own, desk.last());
        assertEquals(Fault.NOT_ALLOWED, assertThrows(FaultException.class, () -> undo(own)).fault());
        assertEquals(1, desk.undoing.undoOwn(own, Progress.NONE).entries());
        assertEquals(LabourGroup.LEARNER, desk.titles.register().lines(List.of(one.id())).getFirst().person().group());
        assertEquals(Deed.OWN_UNDO, desk.entry(desk.last()).deed());
        assertEquals(Fault.NOTHING_TAKEN_BACK, assertThrows(FaultException.class, () -> desk.undoing.undoOwn(own, Progress.NONE)).fault());
    }
}
