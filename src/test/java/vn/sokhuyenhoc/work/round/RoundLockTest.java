package vn.sokhuyenhoc.work.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.round.WayDesk.HOA;
import static vn.sokhuyenhoc.work.round.WayDesk.ON;
import static vn.sokhuyenhoc.work.round.WayDesk.PANG;
import static vn.sokhuyenhoc.work.round.WayDesk.PAPER;
import static vn.sokhuyenhoc.work.round.WayDesk.SON;
import static vn.sokhuyenhoc.work.round.WayDesk.UT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.FormsPreview;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.ImportBook;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.Rescoring;
import vn.sokhuyenhoc.work.SamePeople;
import vn.sokhuyenhoc.work.Verifying;

/** A locked round refuses every way of changing its forms, and leaves them as they are. */
class RoundLockTest {
    @TempDir
    private Path folder;
    private WayDesk desk;
    private FormEntry entry;
    private CommitHistory history;
    private long import1;

    @BeforeEach
    void open() throws IOException {
        desk = new WayDesk(folder.resolve("register"));
        entry = desk.titles.entry();
        history = new CommitHistory(entry);
        history.add(((FormEntry.Outcome.Saved) desk.titles.key(Title.CITIZEN, HOA, "9", "9")).commit());
        desk.titles.register.people("Thôn 1", "Trần Văn Bình");
        import1 = importForms().write(preview("Trần Văn Bình"), Progress.NONE).number();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportForms importForms() {
        return new ImportForms(desk.database(), GroupRegister.CLOCK);
    }

    private FormsPreview preview(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("phieu.csv"), "Họ và tên,Thôn,1,2\n" + name + ",Thôn 1,9,9\n");
        return importForms().preview(new ListFiles(new WorkbookReader()).open(file), desk.round);
    }

    private Keyed keyed(String name, FormDraft draft) {
        return new Keyed(desk.round, desk.titles.subject(Title.CITIZEN, name), draft, Seat.PLAIN, null, Effort.UNKNOWN, null);
    }

    private Map<String, Executable> ways() throws IOException {
        FormsPreview more = preview("Trần Thị Hoa");
        Verifying verifying = new Verifying(desk.database(), entry, GroupRegister.CLOCK);
        Rescoring rescoring = new Rescoring(desk.database(), GroupRegister.CLOCK);
        SamePeople same = new SamePeople(desk.database(), GroupRegister.CLOCK);
        Map<String, Executable> ways = new LinkedHashMap<>();
        ways.put("key over an imported form", () -> desk.key("Trần Văn Bình", "8"));
        ways.put("key over a form", () -> desk.key(PANG, "4"));
        ways.put("take back", history::undo);
        ways.put("second keying", () -> verifying.second(keyed(ON, new FormDraft(List.of("9", "9"))), null, true));
        ways.put("score anew", () -> rescoring.apply(desk.round, desk.round.setId(), Progress.NONE));
        ways.put("import", () -> importForms().write(more, Progress.NONE));
        ways.put("take an import back", () -> new ImportBook(desk.database(), GroupRegister.CLOCK).undo(import1, Progress.NONE));
        ways.put("make two people one", () -> same.merge(desk.titles.people.get(ON), desk.titles.people.get(SON)));
        ways.put("preview of an import", () -> preview("Trần Thị Hoa"));
        return ways;
    }

    @Test
    void everyWayIsRefusedAndNothingChanges() throws IOException {
        Map<String, Executable> ways = ways();
        desk.lists.make(desk.round, PAPER);
        List<String> before = desk.titles.results(Title.CITIZEN);
        ways.forEach((name, way) -> assertEquals(Fault.ROUND_LOCKED, assertThrows(FaultException.class, way, name).fault(), name));
        assertEquals(before, desk.titles.results(Title.CITIZEN));
    }

    @Test
    void takenBackEverythingIsPossibleAgain() throws IOException {
        Map<String, Executable> ways = ways();
        TitleList list = desk.lists.make(desk.round, PAPER);
        desk.lists.takeBack(list, "", "nhập thiếu");
        ways.forEach((name, way) -> {
            try {
                way.execute();
            } catch (Throwable e) {
                throw new AssertionError(name, e);
            }
        });
    }

    @Test
    void aFormOnADecidedListStaysThoughTheRoundIsUnlocked() {
        desk.titles.register.people("Thôn 1", "Trần Thị Lan");
        FormEntry.Outcome.Saved saved = (FormEntry.Outcome.Saved) desk.titles.key(Title.CITIZEN, "Trần Thị Lan", "9", "9");
        desk.lists.unlock(desk.decided(), "", "sửa điểm");
        assertEquals(Fault.FORM_LISTED, assertThrows(FaultException.class, () -> entry.undo(saved.commit())).fault());
        assertEquals(Fault.IMPORT_LISTED, assertThrows(FaultException.class,
            () -> new ImportBook(desk.database(), GroupRegister.CLOCK).undo(import1, Progress.NONE)).fault());
        desk.key("Trần Thị Lan", "4");
        assertTrue(desk.titles.results(Title.CITIZEN).contains("Trần Thị Lan 8 FAILED"), "corrected all the same");
    }

    @Test
    void aFormThatWasOnAListTakenBackCanGo() {
        desk.titles.register.people("Thôn 1", "Trần Thị Lan");
        FormEntry.Outcome.Saved saved = (FormEntry.Outcome.Saved) desk.titles.key(Title.CITIZEN, "Trần Thị Lan", "9", "9");
        desk.lists.takeBack(desk.lists.make(desk.round, PAPER), "", "nhập nhầm");
        entry.undo(saved.commit());
        assertTrue(desk.titles.results(Title.CITIZEN).stream().noneMatch(r -> r.startsWith("Trần Thị Lan")));
    }

    @Test
    void aLockedRoundOfFamiliesDoesNotFollowItsCitizens() {
        desk.titles.recount().apply(2026);
        desk.titles.key(Title.FAMILY, HOA, ".", "40");
        Round families = desk.titles.round(Title.FAMILY);
        desk.lists.make(families, PAPER);
        List<String> before = desk.titles.results(Title.FAMILY);
        assertEquals(Fault.ROUND_LOCKED, assertThrows(FaultException.class, () -> desk.key(HOA, "4")).fault());
        desk.key(UT, "5");
        assertEquals(before, desk.titles.results(Title.FAMILY));
    }

    @Test
    void registrationAndTitleGoAlongWhenTwoRowsAreMadeOne() {
        List<Long> people = desk.titles.register.people("Thôn 1", "Trần Thị Lan", "Trần Thị Lan");
        desk.registrations.add(desk.round, desk.registrations.roll(desk.round, null).stream().map(Registrations.Line::subject)
            .filter(s -> s.id() == people.get(1)).toList());
        SamePeople same = new SamePeople(desk.database(), GroupRegister.CLOCK);
        long merge = same.merge(people.get(0), people.get(1));
        assertEquals(List.of(people.get(0)), desk.registrations.ids(desk.round, null));
        same.split(merge);
        assertEquals(List.of(people.get(1)), desk.registrations.ids(desk.round, null));
    }
}
