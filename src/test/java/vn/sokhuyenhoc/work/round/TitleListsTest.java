package vn.sokhuyenhoc.work.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.round.WayDesk.DECISION;
import static vn.sokhuyenhoc.work.round.WayDesk.HOA;
import static vn.sokhuyenhoc.work.round.WayDesk.ON;
import static vn.sokhuyenhoc.work.round.WayDesk.PANG;
import static vn.sokhuyenhoc.work.round.WayDesk.PAPER;
import static vn.sokhuyenhoc.work.round.WayDesk.SON;
import static vn.sokhuyenhoc.work.round.WayDesk.TODAY;
import static vn.sokhuyenhoc.work.round.WayDesk.UT;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.TitleList.State;
import vn.sokhuyenhoc.domain.recognition.TitleList;

class TitleListsTest {
    @TempDir
    private Path folder;
    private WayDesk desk;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void refused(Fault fault, Executable act) {
        assertEquals(fault, assertThrows(FaultException.class, act).fault());
    }

    @Test
    void everyoneWhoPassedIsListedSubmittedAndRecognisedButTheRefused() {
        TitleList list = desk.lists.make(desk.round, PAPER);
        assertEquals(List.of("ADD Lò Văn Ơn 18 OPEN",
            "ADD Lò Thị Pâng 18 OPEN", "ADD Lò Minh Sơn 18 OPEN", "ADD Trần Thị Hoa 18 OPEN"), desk.told(list));
        assertEquals(List.of(1, State.LISTED, true, "07", "Trần Thị Nguyệt"),
            List.of(list.no(), list.state(), list.locked(), list.paperNo(), list.madeBy()));
        long thon1 = desk.titles.register.place("Thôn 1");
        assertEquals(1, desk.lists.ids(list, thon1, Change.ADD).length);
        TitleList submitted = desk.lists.submit(list, new TitleLists.Paper("08", TODAY, "Quàng Văn Thiêm"));
        assertEquals("08", submitted.submission().orElseThrow().number());
        TitleList decided = desk.decide(submitted, SON);
        assertEquals(DECISION, decided.decision().orElseThrow());
        assertEquals(List.of("ADD Lò Văn Ơn 18 RECOGNISED", "ADD Lò Thị Pâng 18 RECOGNISED", "ADD Lò Minh Sơn 18 REFUSED",
            "ADD Trần Thị Hoa 18 RECOGNISED"), desk.told(decided));
        assertEquals("vi phạm hương ước", desk.lines(decided).get(2).reason());
        assertEquals(List.of(ON, PANG, HOA), desk.names(Which.VALID, ""));
        assertEquals(3, desk.recognitions.counts(desk.round).byOffice());
        for (Step step : List.of(Step.LISTED, Step.SUBMITTED, Step.DECIDED)) {
            assertTrue(desk.way.of(desk.round).stage(step).isDone(), step.name());
        }
    }

    @Test
    void aListGoesItsWayOnceOnly() {
        TitleList list = desk.lists.make(desk.round, PAPER);
        refused(Fault.LIST_OPEN, () -> desk.lists.make(desk.round, PAPER));
        refused(Fault.LIST_PASSED_ON, () -> desk.lists.unlock(list, "", "xem lại"));
        refused(Fault.DECISION_NUMBER, () -> desk.lists.decide(list, new TitleList.Decision(" ", TODAY, "", ""), Map.of()));
        refused(Fault.DAY_TO_COME, () -> desk.lists.submit(list, new TitleLists.Paper("", TODAY.plusDays(1), "")));
        long line = desk.lines(list).getFirst().id();
        refused(Fault.REASON_MISSING, () -> desk.lists.decide(list, DECISION, Map.of(line, " ")));
        refused(Fault.NOTE_TOO_LONG, () -> desk.lists.submit(list, new TitleLists.Paper("1".repeat(41), TODAY, "")));
        assertEquals(List.of(), desk.names(Which.ALL, ""));
        desk.decide(list);
        refused(Fault.LIST_PASSED_ON, () -> desk.decide(list));
        refused(Fault.LIST_PASSED_ON, () -> desk.lists.submit(list, PAPER));
        refused(Fault.LIST_PASSED_ON, () -> desk.lists.takeBack(list, "", "nhầm"));
        refused(Fault.LIST_UNLOCK_FIRST, () -> desk.lists.make(desk.round, PAPER));
        assertEquals(4, desk.names(Which.ALL, "").size());
    }

    @Test
    void takenBackTheListIsMadeAnewUnderTheSameNumber() {
        TitleList list = desk.lists.make(desk.round, PAPER);
        refused(Fault.REASON_MISSING, () -> desk.lists.takeBack(list, "Nguyệt", ""));
        desk.lists.takeBack(list, "Nguyệt", "còn phiếu chưa nhập");
        assertEquals(List.of(), desk.lists.all(desk.round));
        assertEquals("còn phiếu chưa nhập", desk.lists.unlocking(list).orElseThrow().reason());
        assertFalse(desk.way.of(desk.round).stage(Step.LISTED).isDone());
        desk.key(UT, "8");
        TitleList again = desk.lists.make(desk.round, PAPER);
        assertEquals(1, again.no());
        assertEquals(5, desk.lines(again).size());
    }

    @Test
    void correctionsAfterTheDecisionMakeAnAmendingList() {
        TitleList first = desk.decided(SON);
        refused(Fault.REASON_MISSING, () -> desk.lists.unlock(first, "", "  "));
        TitleList open = desk.lists.unlock(first, "Nguyệt", "nhập nhầm điểm");
        assertFalse(open.locked());
        refused(Fault.LIST_EMPTY, () -> desk.lists.make(desk.round, PAPER));
        desk.key(UT, "8");
        desk.key(PANG, "5");
        refused(Fault.LIST_AMEND_FIRST, () -> desk.lists.lock(desk.round, first));
        TitleList second = desk.lists.make(desk.round, new TitleLists.Paper("12", TODAY, ""));
        assertTrue(second.isAmending());
        assertEquals(List.of("REMOVE Lò Thị Pâng 10 OPEN", "ADD Lò Văn Út 16 OPEN"), desk.told(second));
        assertEquals(Map.of(Change.ADD, 1, Change.REMOVE, 1), desk.lists.counts(second));
        desk.decide(second);
        assertEquals(List.of(ON, UT, HOA), desk.names(Which.VALID, ""));
        assertEquals(List.of(PANG), desk.names(Which.WITHDRAWN, ""));
        assertEquals(List.of("07", "12"), desk.lists.all(desk.round).stream().map(TitleList::paperNo).toList());
    }

    @Test
    void whoIsTakenOffCanPassAgain() {
        desk.lists.unlock(desk.decided(), "", "sửa điểm");
        desk.key(PANG, "5");
        TitleList second = desk.lists.make(desk.round, PAPER);
        desk.decide(second);
        desk.lists.unlock(second, "", "sửa lại");
        desk.key(PANG, "9");
        TitleList third = desk.lists.make(desk.round, PAPER);
        assertEquals(List.of("ADD Lò Thị Pâng 18 OPEN"), desk.told(third));
        desk.decide(third);
        assertEquals(4, desk.recognitions.counts(desk.round).recognised());
        assertEquals(1, desk.recognitions.counts(desk.round).withdrawn());
    }

    @Test
    void aRefusalStandsWhileTheFormIsAsItWas() {
        TitleList first = desk.decided(SON);
        desk.lists.unlock(first, "", "xem lại");
        assertEquals(0, desk.lists.draft(desk.round).size());
        desk.key(SON, "10");
        assertEquals(1, desk.lists.draft(desk.round).add().size());
        TitleList second = desk.lists.make(desk.round, PAPER);
        desk.decide(second, SON);
        desk.lists.unlock(second, "", "xem lại");
        desk.key(HOA, "3");
        TitleList third = desk.lists.make(desk.round, PAPER);
        desk.decide(third, HOA);
        assertEquals(List.of(ON, PANG, HOA), desk.names(Which.VALID, ""), "the removal was refused");
        desk.lists.unlock(third, "", "xem lại");
        assertEquals(0, desk.lists.draft(desk.round).size());
        assertTrue(desk.lists.lock(desk.round, third).locked());
    }

    @Test
    void amendingIsTakenBackAndTheDecidedListStands() {
        TitleList first = desk.decided();
        desk.lists.unlock(first, "", "sửa");
        desk.key(UT, "8");
        TitleList second = desk.lists.make(desk.round, PAPER);
        refused(Fault.LIST_PASSED_ON, () -> desk.lists.unlock(first, "", "sửa nữa"));
        desk.lists.takeBack(second, "", "thôi");
        assertEquals(List.of(first.id()), desk.lists.all(desk.round).stream().map(TitleList::id).toList());
        assertTrue(desk.way.of(desk.round).stage(Step.LISTED).isDone());
        assertFalse(desk.way.of(desk.round).isLocked());
        assertEquals(2, desk.lists.make(desk.round, PAPER).no());
    }

    @Test
    void householdsAreListedAsCitizensAre() {
        desk.titles.recount().apply(2026);
        desk.titles.key(Title.FAMILY, ON, ".", "40");
        desk.titles.key(Title.FAMILY, HOA, ".", "40");
        var families = desk.titles.round(Title.FAMILY);
        TitleList list = desk.lists.make(families, PAPER);
        List<Long> ids = Arrays.stream(desk.lists.ids(list, null, null)).boxed().toList();
        List<String> names = desk.lists.lines(families, ids).stream().map(l -> l.subject().name()).toList();
        assertTrue(names.contains(HOA), names.toString());
        desk.lists.decide(list, DECISION, Map.of());
        assertEquals(names.size(), desk.recognitions.counts(families).byOffice());
        assertEquals(ids.size(), desk.recognitions.comparison(families, null).gained().size());
    }

    @Test
    void whoStillPassesWithAnotherResultIsAmendedOnlyAfterAWithdrawal() {
        TitleList list = desk.decided();
        desk.lists.unlock(list, "Thiêm", "cộng lại điểm");
        desk.key(ON, "10");
        assertEquals(0, desk.lists.draft(desk.round).size(), "the title stands as it was decided");
        long[] held = desk.recognitions.ids(desk.round, new RecognitionFilter(desk.round.id(), null, Which.VALID, ON));
        desk.recognitions.withdraw(Arrays.stream(held).boxed().toList(), new Recognition.Withdrawal(TODAY, "160/QĐ-UBND", "cộng lại điểm"));
        TitleList second = desk.lists.make(desk.round, PAPER);
        assertEquals(List.of("ADD Lò Văn Ơn 20 OPEN"), desk.told(second));
    }
}
