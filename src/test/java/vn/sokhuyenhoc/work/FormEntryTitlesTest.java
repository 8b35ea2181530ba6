package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Forms of households, clans and units: whose they are, what is counted for them, and what changes with them. */
class FormEntryTitlesTest {
    private static final FormDraft PASSED = new FormDraft(Collections.nCopies(10, "9"));
    private static final FormDraft FAILED = new FormDraft(Collections.nCopies(10, "4"));

    @TempDir
    private Path folder;
    private TitlesRegister desk;

    @BeforeEach
    void open() {
        desk = new TitlesRegister(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private long place(int index) {
        return desk.register().places().get(index).id();
    }

    private List<Subject> roll(Round round, Long placeId) {
        return desk.forms().roll(round, placeId).stream().map(RollLine::subject).toList();
    }

    private static Outcome.Saved saved(Outcome outcome) {
        return assertInstanceOf(Outcome.Saved.class, outcome);
    }

    private Outcome accept(Round round, Subject subject, String... marks) {
        return desk.forms().accept(new Keyed(round, subject, new FormDraft(List.of(marks))), true);
    }

    @Test
    void rollsNameHouseholdsClansAndUnits() {
        assertEquals(List.of("12 Lò Văn Ơn 4", "13 Lò Văn Dọn 2"),
            roll(desk.families(), place(0)).stream().map(s -> s.code() + " " + s.name() + " " + s.members()).toList());
        assertEquals(List.of("Họ Lò 3"), roll(desk.clans(), null).stream().map(s -> s.name() + " " + s.members()).toList());
        assertEquals(List.of("OFFICE", "SCHOOL"), roll(desk.units(), null).stream().map(Subject::kind).sorted().toList());
    }

    @Test
    void sharesAreCountedForAWholeRollAtOnce() {
        desk.citizens(3);
        List<Subject> households = roll(desk.families(), place(0));
        Map<Long, Marks> counted = desk.forms().counted(desk.families(), households);
        Marks first = counted.get(households.getFirst().id());
        assertEquals(Map.of(0, new Share(3, 4), 4, new Share(3, 4)), first.shares());
        assertEquals("7", first.values().getFirst().toPlainString());
        assertNull(first.values().get(1));
        assertEquals(Map.of(0, new Share(0, 2), 4, new Share(0, 2)), counted.get(households.get(1).id()).shares());
        assertEquals(Map.of(), desk.forms().counted(desk.citizens(), roll(desk.citizens(), place(0))));
    }

    @Test
    void whatIsCountedStandsWhateverWasTyped() {
        desk.citizens(3);
        Subject household = roll(desk.families(), place(0)).getFirst();
        Outcome.Saved kept = saved(accept(desk.families(), household, "1", "9", "1", "45/50", "."));
        assertEquals(List.of("7", "9", "1", "90", "75"), kept.line().marks().values().stream().map(m -> m.stripTrailingZeros().toPlainString()).toList());
        assertEquals(Verdict.PASSED, kept.score().verdict());
        assertEquals("Mức độ 1", kept.score().rank());
    }

    @Test
    void linesOfAnotherKindOfUnitAreNotMissing() {
        desk.citizens(7);
        List<Subject> units = roll(desk.units(), null);
        for (Subject unit : units) {
            Outcome.Saved kept = saved(accept(desk.units(), unit, "10", ".", "."));
            assertEquals(unit.kind().equals("SCHOOL") ? Verdict.INCOMPLETE : Verdict.PASSED, kept.score().verdict());
        }
    }

    @Test
    void aResultThatOthersBuildOnAsksBeforeItChanges() {
        desk.citizens(4);
        Subject household = roll(desk.families(), place(0)).getFirst();
        saved(accept(desk.families(), household, ".", "5", "1", "80", "."));
        Subject citizen = roll(desk.citizens(), place(0)).getFirst();
        saved(desk.forms().accept(new Keyed(desk.citizens(), citizen, PASSED), false));
        Outcome asked = desk.forms().accept(new Keyed(desk.citizens(), citizen, FAILED), false);
        Outcome.Touches touches = assertInstanceOf(Outcome.Touches.class, asked);
        ChangeWords words = new ChangeWords(new Messages(Messages.VIETNAMESE));
        assertEquals(List.of("Gia đình – Lò Văn Ơn (Bản Nà Lo): Đạt (Mức độ 1) → Không đạt"), touches.changes().stream().map(words::of).toList());
        assertEquals(Verdict.PASSED, verdict(desk.citizens(), citizen));
        assertEquals(Verdict.PASSED, verdict(desk.families(), household));
        assertEquals(touches.changes().size(), saved(desk.forms().accept(new Keyed(desk.citizens(), citizen, FAILED), true)).changes().stream()
            .filter(change -> change.isOfResult()).count());
        assertEquals(Verdict.FAILED, verdict(desk.families(), household));
    }

    private Verdict verdict(Round round, Subject subject) {
        long[] ids = desk.rounds().ids(round, ResultFilter.of(round.id(), null, ResultFilter.Which.ALL));
        return desk.rounds().results(round, Arrays.stream(ids).boxed().toList()).stream()
            .filter(result -> result.subject().id() == subject.id()).findFirst().orElseThrow().score().verdict();
    }

    private List<String> paper(Round round, String name) {
        Path papers = Path.of("target", "papers");
        papers.toFile().mkdirs();
        PaperOrder list = new PaperOrder(PaperKind.CERTIFICATION, round, null, "", LocalDate.of(2026, 12, 5));
        desk.making().write(list, PaperKind.Format.PDF, papers.resolve(name + ".pdf"), Progress.NONE);
        Path sheet = papers.resolve(name + ".xlsx");
        desk.publishing().roster(round, ResultFilter.of(round.id(), null, ResultFilter.Which.ALL), false, sheet, Progress.NONE);
        return new WorkbookReader().read(sheet).getFirst().rows().stream().map(row -> String.join("|", row.cells())).toList();
    }

    @Test
    void listsSpeakTheWordsOfTheirTitle() {
        desk.citizens(5);
        List<Subject> households = roll(desk.families(), null);
        saved(accept(desk.families(), households.getFirst(), ".", "9", "1", "45/50", "."));
        saved(accept(desk.families(), households.get(1), ".", "9", "1", "1/3", "."));
        saved(accept(desk.families(), households.get(2), ".", "9", "0", "45/50", "."));
        List<String> families = paper(desk.families(), "gia-dinh");
        assertEquals("STT|Họ và tên chủ hộ|Hộ số|Số người|Thôn|Chỉ số 1|Chỉ số 2|Chỉ số 3|Chỉ số 4|Chỉ số 5|Cộng tiêu chí TC1|Cộng tiêu chí TC2|Tổng điểm"
            + "|Điểm thấp nhất|Kết quả|Mức độ|Lý do", families.getFirst());
        assertEquals("2|Lò Văn Ơn|12|4|Bản Nà Lo|10|9|1|90|100|19|3|19|9|Đạt|Mức độ 1|Đạt 19 điểm, xếp loại Mức độ 1.", families.get(2));
        assertEquals("chỉ tiêu 4 mới 1/3 = 33,33 %, cần ít nhất 80 %", families.get(1).replaceFirst(".*(chỉ tiêu 4.*80 %).*", "$1"));
        saved(accept(desk.clans(), roll(desk.clans(), null).getFirst(), ".", "1"));
        List<String> clans = paper(desk.clans(), "dong-ho");
        assertEquals("STT|Dòng họ|Số hộ|Thôn|Chỉ số 1|Chỉ số 2|Chỉ tiêu đạt|Điểm thấp nhất|Kết quả|Mức độ|Lý do", clans.getFirst());
        roll(desk.units(), null).forEach(unit -> saved(accept(desk.units(), unit, "10", "5", ".")));
        assertEquals("STT|Đơn vị|Số người|Thôn|Chỉ số 1|Chỉ số 2|Chỉ số 3|Tổng điểm|Điểm thấp nhất|Kết quả|Xếp loại|Lý do",
            paper(desk.units(), "don-vi").getFirst());
        long[] ofNone = desk.rounds().ids(desk.units(), ResultFilter.of(desk.units().id(), ResultFilter.NO_VILLAGE, ResultFilter.Which.ALL));
        assertEquals(2, ofNone.length);
    }
}
