package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Staying.Reason;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.TestRows;

/** An import is taken back whole, and nothing else with it. */
class ImportBookTest {
    private static final String HUONG = "Lò Thị Hương\t1968\tNữ\t\t\tBản Nà Lo\t";
    private static final String CHU = "Tráng A Chư\t1971\tNam\t\t0911222333\tBản Mới\tChi hội Bản Mới";
    private static final String PAO = "Vàng A Páo\t1990\tNam\t\t\tBản Mới\tChi hội Bản Mới";

    @TempDir
    Path folder;
    private ImportRegister desk;

    @BeforeEach
    void open() {
        desk = new ImportRegister(folder);
        desk.bring(HUONG);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<Object> figures(ImportBook.Undone undone) {
        return List.of(undone.people(), undone.fills(), undone.forms(), undone.changedForms(), undone.kept().size());
    }

    @Test
    void peopleGoWithTheirMembershipsVillageAndChapter() {
        long number = desk.bring(CHU, PAO).number();
        assertEquals(List.of(2, 0, 0, 0, 0), figures(desk.book.plan(number)));
        assertEquals(3, desk.all().size());
        assertEquals(List.of(2, 0, 0, 0, 0), figures(desk.book.undo(number, Progress.NONE)));
        assertEquals(List.of("Lò Thị Hương"), desk.names());
        assertEquals(List.of("Bản Nà Lo"), desk.register.places().stream().map(p -> p.name()).toList());
        assertEquals(0, desk.register.countChapters());
        assertEquals(0, TestRows.count(desk.database, "membership"));
        ImportBook.Entry entry = desk.book.all().getFirst();
        assertEquals(List.of(number, 2, ImportRegister.CLOCK.instant()),
            List.of(entry.number(), entry.counts().taken(), entry.undoneAt().toInstant(java.time.ZoneOffset.UTC)));
        assertEquals(2, desk.bring(CHU, PAO).taken());
    }

    @Test
    void onceAndOnlyWhatIsThere() {
        long number = desk.bring(CHU).number();
        desk.book.undo(number, Progress.NONE);
        assertEquals(Fault.IMPORT_UNDONE_ALREADY, assertThrows(FaultException.class, () -> desk.book.undo(number, Progress.NONE)).fault());
        assertEquals(Fault.IMPORT_UNKNOWN, assertThrows(FaultException.class, () -> desk.book.plan(99)).fault());
    }

    @Test
    void fieldsFilledInAreEmptiedWhereTheyStandAsLeft() {
        String more = "Lò Thị Hương\t1968\tNữ\t014168000123\t0912345678\tBản Nà Lo\tChi hội Bản Nà Lo";
        Imported done = desk.write(desk.preview(more).decided(2, Decision.SAME));
        long id = desk.named("Lò Thị Hương").id();
        TestRows.execute(desk.database, "update person set phone = '0900000000' where id = ?", id);
        assertEquals(1, desk.book.undo(done.number(), Progress.NONE).fills());
        Person person = desk.named("Lò Thị Hương");
        assertNull(person.identity().idNumber());
        assertEquals("0900000000", person.contact().phone());
        assertEquals(List.of(), desk.register.chapters(id));
        assertEquals(0, desk.register.countChapters());
    }

    /** What was done to a person since makes them stay, with village and membership; the others go. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EVENT        | insert into person_event (person_id, kind, on_day) values (?, 'OTHER', date '2026-11-22')",
        "ERASED       | update person set erased_on = date '2026-11-22' where id = ?",
        "PRIVACY      | insert into consent (person_id, purpose, given_on, noted_by) values (?, 'x', date '2026-11-22', 'a')",
        "PRIVACY      | insert into data_request (person_id, person_name, kind, received_on, answer_due, done_due) "
            + "select ?, 'x', 'VIEW', d, d, d from (select date '2026-11-22' d)",
        "MERGED       | insert into person_merge (kept_id, gone_id, merged_at) values (1, ?, localtimestamp)",
        "OFFICE       | insert into officer (person_id, name, position) values (?, 'Tráng A Chư', 'Chi hội trưởng')",
        "MEMBERSHIP   | insert into membership (person_id, chapter_id) select ?, min(id) from chapter",
        "HOUSEHOLD    | update person set household_id = (select id from household) where id = ?",
        "EXTRA        | insert into person_extra (person_id, field_id, words) select ?, id, 'x' from extra_field",
        "LATER_IMPORT | insert into import_fill (import_no, person_id, field, after) values (1, ?, 'PHONE', '1')"})
    void whoeverSomethingHangsOnStays(Reason reason, String since) {
        long number = desk.bring(CHU, PAO).number();
        TestRows.execute(desk.database, "insert into household (number, place_id) select '1', min(id) from place");
        TestRows.execute(desk.database, "insert into extra_field (name, kind, choices, place) values ('Tôn giáo', 'TEXT', '', 1)");
        Person chu = desk.named("Tráng A Chư");
        TestRows.execute(desk.database, since, chu.id());
        List<Staying> kept = List.of(new Staying(chu.id(), chu.serial(), chu.name(), reason));
        assertEquals(kept, desk.book.plan(number).kept());
        assertEquals(kept, desk.book.undo(number, Progress.NONE).kept());
        assertEquals(List.of("Lò Thị Hương", "Tráng A Chư"), desk.names());
        assertEquals(2, desk.register.places().size());
        assertEquals(1, desk.register.countChapters());
    }

    @Test
    void householdsItBroughtGoWhenEmpty() {
        long number = desk.bring(CHU).number();
        TestRows.execute(desk.database, "insert into household (number, place_id, import_no) select '7', max(id), ? from place", number);
        TestRows.execute(desk.database, "update person set household_id = (select id from household) where import_no = ?", number);
        assertEquals(List.of(), desk.book.undo(number, Progress.NONE).kept());
        assertEquals(0, TestRows.count(desk.database, "household"));
    }

    @Test
    void toldApartIsForgottenWithThePerson() {
        Imported done = desk.write(desk.preview(HUONG).decided(2, Decision.NOT_SAME));
        assertEquals(1, desk.notSame());
        desk.book.undo(done.number(), Progress.NONE);
        assertEquals(List.of("Lò Thị Hương"), desk.names());
        assertEquals(0, desk.notSame());
    }

    @Test
    void formsGoButThoseCorrectedSince() {
        desk.bring(CHU, PAO);
        ShippedSets.bodies().forEach(new CriteriaStore(desk.database)::add);
        RoundBook rounds = new RoundBook(desk.database);
        Round round = rounds.add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Đợt 2026", "", "du-thao-2020-cong-dan"));
        ImportForms forms = new ImportForms(desk.database, ImportRegister.CLOCK);
        String sheet = "Họ và tên\tNăm sinh\tCS 1\tCS 2\nTráng A Chư\t1971\t9\t8\nVàng A Páo\t1990\t7\t6";
        Imported done = forms.write(forms.preview(desk.files.paste(sheet, "test"), round), Progress.NONE);
        assertEquals(2, done.taken());
        FormEntry entry = new FormEntry(desk.database, java.time.Clock.offset(ImportRegister.CLOCK, java.time.Duration.ofHours(1)));
        entry.accept(new Keyed(round, Subject.of(desk.named("Tráng A Chư")), new FormDraft(List.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1"))), true);
        assertEquals(List.of(0, 0, 1, 1, 0), figures(desk.book.plan(done.number())));
        assertEquals(List.of(0, 0, 1, 1, 0), figures(desk.book.undo(done.number(), Progress.NONE)));
        assertEquals(1, TestRows.count(desk.database, "assessment"));
        assertEquals(List.of(Reason.FORM), desk.book.undo(2, Progress.NONE).kept().stream().map(Staying::reason).toList());
        assertEquals(List.of("Lò Thị Hương", "Tráng A Chư"), desk.names());
    }

    @Test
    void stoppedInTheMiddleNothingIsTakenBack() {
        long number = desk.bring(CHU, PAO).number();
        assertThrows(Progress.Stopped.class, () -> desk.book.undo(number, (done, of) -> {
            throw new Progress.Stopped();
        }));
        assertEquals(3, desk.all().size());
        assertNull(desk.book.all().getFirst().undoneAt());
        assertEquals(1, desk.register.countChapters());
    }
}
