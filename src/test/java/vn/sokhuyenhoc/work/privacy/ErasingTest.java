package vn.sokhuyenhoc.work.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.privacy.DataRequest.Kind;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.Erasure.Gone;
import vn.sokhuyenhoc.domain.privacy.Erasure.Stays;
import vn.sokhuyenhoc.domain.privacy.Erasure;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.AuditLog;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.store.WayStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Checkup;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.disclosure.Disclosures;
import vn.sokhuyenhoc.work.log.ChangeLog;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.round.WayDesk;

/** Whoever is erased is found nowhere in the register any more; counts stay, and the log of changes is still one chain. */
class ErasingTest {
    private static final String ID = "014170001234";
    private static final String OTHER_ID = "014170009876";
    private static final String PHONE = "0912345678";
    @TempDir
    private Path folder;
    private WayDesk desk;
    private Database database;
    private Erasing erasing;
    private ChangeLog log;
    private long on;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
        database = desk.database();
        CopyShelf shelf = new CopyShelf(database);
        erasing = new Erasing(database, shelf, new CopyKeeper(database, shelf, GroupRegister.CLOCK), GroupRegister.CLOCK,
            new Messages(Messages.VIETNAMESE));
        log = new ChangeLog(database);
        desk.decided();
        on = desk.titles.people.get(WayDesk.ON);
        PersonBook people = new PersonBook(database, GroupRegister.CLOCK);
        people.save(on, form(WayDesk.ON + " Già", OTHER_ID));
        people.save(on, form(WayDesk.ON, ID));
        people.event(on, PersonEvent.Kind.MOVED_OUT, "20/11/2026", "theo con là Lò Văn Ơn ra Hà Nội");
        new Disclosures(database).seen(WayDesk.ON);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static PersonForm form(String name, String id) {
        return PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, name, PersonField.BIRTH, "12/03/1970", PersonField.SEX, "MALE",
            PersonField.PLACE, "Bản Nà Lo", PersonField.PHONE, PHONE, PersonField.ID_NUMBER, id, PersonField.ADDRESS, "Số 7 Bản Nà Lo")));
    }

    /** Everything in the register but issued papers, with the log of changes unpacked. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        AllRows.of(database).forEach((table, rows) -> {
            if (!table.equalsIgnoreCase("archived_paper")) {
                all.append(table).append('\n').append(rows);
            }
        });
        AuditLog.unpacked(database).forEach(line -> all.append(line).append('\n'));
        return all.toString();
    }

    private List<Object> counts() {
        WayStore way = new WayStore(database);
        return new ArrayList<>(List.of(way.counts(desk.round.id()), way.recognitions(desk.round.id()), new PlaceStore(database).counts(),
            new Checkup(database).run(Progress.NONE).forms(), desk.titles.register.register().countPeople(),
            TestRows.count(database, "membership"), TestRows.count(database, "recognition")));
    }

    private Erasure erase() {
        return erasing.erase(List.of(on), "Gia đình ông Lò Văn Ơn yêu cầu", null, Progress.NONE);
    }

    @Test
    void nothingOfThePersonIsFoundAndCountsAreAsBefore() {
        for (String word : List.of(WayDesk.ON, ID, OTHER_ID, PHONE, "Số 7", "lo van on")) {
            assertTrue(everything().contains(word), word);
        }
        List<Object> counts = counts();
        Erasing.Plan plan = erasing.plan(List.of(on), Progress.NONE);
        assertTrue(everything().contains(ID), "a plan changes nothing");
        Erasure done = erase();
        assertEquals(plan.erasure(), done);
        for (String word : List.of(WayDesk.ON, ID, OTHER_ID, PHONE, "Số 7", "lo van on", "Hà Nội")) {
            assertFalse(everything().contains(word), word);
        }
        assertEquals(counts, counts());
        assertEquals("Đã xóa theo yêu cầu", desk.titles.register.person(on).name());
        assertTrue(everything().contains(WayDesk.PANG), "others are left alone");
        assertEquals(done.entries(), LongStream.of(log.nos(AuditFilter.ALL)).filter(no -> log.entries(List.of(no)).getFirst().emptied()).count());
    }

    @Test
    void whatItComesToIsSaid() {
        Erasure plan = erasing.plan(List.of(on), Progress.NONE).erasure();
        assertEquals(List.of(1, 1, 1, 1, 1, 1), List.of(plan.people(), plan.of(Gone.NAME), plan.of(Gone.BIRTH), plan.of(Gone.ID_NUMBER),
            plan.of(Gone.PHONE), plan.of(Gone.NOTE)));
        assertEquals(List.of(1, 1), List.of(plan.of(Stays.FORM), plan.of(Stays.RECOGNITION)));
        assertTrue(plan.entries() >= 5, String.valueOf(plan.entries()));
    }

    @Test
    void theLogIsStillOneChainAndTamperingIsSeen() {
        erase();
        assertEquals(Optional.empty(), log.check());
        assertEquals(Optional.empty(), log.look());
        long erased = AuditLog.erased(database).getFirst();
        String detail = log.entries(List.of(erased)).getFirst().detail();
        broken("update audit_entry set detail = 'Lò Văn Páo' where no = ?", erased);
        TestRows.execute(database, "update audit_entry set detail = ? where no = ?", detail, erased);
        assertEquals(Optional.empty(), log.check());
        broken("update audit_entry set account = 'ai do' where no = ?", erased);
        TestRows.execute(database, "update audit_entry set account = 'quantri' where no = ?", erased);
        broken("update audit_entry set erased_by = null where no = ?", erased);
    }

    private void broken(String sql, long no) {
        TestRows.execute(database, sql, no);
        assertEquals(Fault.LOG_BROKEN, log.check().orElseThrow().fault(), sql);
    }

    @Test
    void rowsTakenOutOfAnErasedEntryAreSeen() {
        erase();
        TestRows.execute(database, "delete from audit_rows where no = ?", AuditLog.erased(database).getFirst());
        assertEquals(Fault.LOG_BROKEN, log.check().orElseThrow().fault());
    }

    @Test
    void anotherEntryCannotBeCalledErased() {
        erase();
        long no = log.nos(AuditFilter.ALL)[0];
        long other = log.nos(new AuditFilter(null, null, "", Deed.TITLE_LIST, ""))[0];
        TestRows.execute(database, "update audit_entry set erased_by = ? where no = ?", no, other);
        assertEquals(Fault.LOG_BROKEN, log.check().orElseThrow().fault());
    }

    @Test
    void twoErasuresOneAfterTheOtherHoldTogether() {
        long pang = desk.titles.people.get(WayDesk.PANG);
        erase();
        erasing.erase(List.of(pang), "cũng yêu cầu", null, Progress.NONE);
        assertEquals(Optional.empty(), log.check());
        assertFalse(everything().contains(WayDesk.PANG));
        assertFalse(everything().contains(WayDesk.ON));
    }

    @Test
    void theJournalBeginsAnewAndTheRegisterOpensAgain() {
        erase();
        assertFalse(new RegisterCopies(database).isOldInJournal());
        assertEquals(List.of(), database.warnings());
        database.close();
        try (Database again = Database.open(folder, "matkhau123".toCharArray())) {
            assertEquals(Optional.empty(), new ChangeLog(again).check());
            assertEquals(List.of(), again.missing());
            assertTrue(again.verifyJournal().whole());
        }
    }

    @Test
    void itIsNeverTakenBackNorIsWhatItEmptied() {
        erase();
        long erasure = log.nos(new AuditFilter(null, null, "", Deed.ERASURE, ""))[0];
        Undoing undoing = new Undoing(database, GroupRegister.CLOCK);
        assertEquals(Left.Reason.FOR_GOOD, undoing.plan(List.of(erasure), Progress.NONE).left().getFirst().reason());
        long emptied = AuditLog.erased(database).getLast();
        assertEquals(0, undoing.plan(List.of(emptied), Progress.NONE).entries());
    }

    @Test
    void aNamesakeKeepsTheirName() {
        List<Long> others = desk.titles.register.people("Bản Tân Lập", WayDesk.ON, "Nguyễn " + WayDesk.ON);
        new Disclosures(database).seen("Nguyễn " + WayDesk.ON);
        Erasure done = erase();
        assertEquals(1, done.namesakes());
        assertEquals(WayDesk.ON, desk.titles.register.person(others.getFirst()).name());
        assertTrue(AuditLog.lines(database).contains("FULL_IDS quantri Nguyễn " + WayDesk.ON));
        assertEquals(Optional.empty(), log.check());
    }

    @Test
    void aRequestIsDoneWithItAndKeepsNoName() {
        RequestBook requests = new RequestBook(database, GroupRegister.CLOCK);
        requests.add(WayDesk.ON, Kind.DELETE, LocalDate.of(2026, 11, 20), "Lan");
        erasing.erase(List.of(on), "Theo đơn ngày 20/11", requests.all().getFirst(), Progress.NONE);
        DataRequest done = requests.all().getFirst();
        assertEquals(List.of("Đã xóa theo yêu cầu", "Theo đơn ngày 20/11", on, WayDesk.TODAY),
            List.of(done.personName(), done.outcome(), done.personId(), done.doneOn()));
        assertFalse(everything().contains(WayDesk.ON));
    }

    @Test
    void nobodyGetsTheirNameBackByAnEdit() {
        erase();
        PersonBook people = new PersonBook(database, GroupRegister.CLOCK);
        assertEquals(Fault.PERSON_ERASED, assertThrows(FaultException.class, () -> people.save(on, form(WayDesk.ON, ID))).fault());
        assertEquals("Đã xóa theo yêu cầu", desk.titles.register.person(on).name());
    }

    @Test
    void withoutAReasonOrAPersonNothingIsErased() {
        assertEquals(Fault.REASON_MISSING, assertThrows(FaultException.class,
            () -> erasing.erase(List.of(on), "  ", null, Progress.NONE)).fault());
        assertEquals(Fault.NOBODY_CHOSEN, assertThrows(FaultException.class,
            () -> erasing.erase(List.of(), "có", null, Progress.NONE)).fault());
        assertEquals(WayDesk.ON, desk.titles.register.person(on).name());
    }
}
