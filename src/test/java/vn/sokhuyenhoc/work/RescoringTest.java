package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;

class RescoringTest {
    private static final String OTHER = """
        id\tthu-cong-dan-2
        title\tCITIZEN
        name\tCông dân, bản khác (tự đặt để thử)
        decision\t
        issuer\t
        note\t
        step\t1
        rule\ttotal-at-least\t%s
        criterion\tTC1\tMột
        indicator\t2\t10\tHành
        indicator\t%s\t%s\tHọc
        """;

    @TempDir
    private Path folder;
    private TitleRounds desk;
    private Rescoring rescoring;

    @BeforeEach
    void open() {
        desk = new TitleRounds(folder);
        rescoring = new Rescoring(desk.register.database(), GroupRegister.CLOCK);
        desk.key(Title.CITIZEN, "Lò Văn Ơn", "9", "8");
        desk.key(Title.CITIZEN, "Lò Minh Sơn", "9", "6");
        desk.key(Title.CITIZEN, "Trần Thị Hoa", "9", ".");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String shelve(String total, String code, String cap) {
        new CriteriaShelf(desk.register.database()).put(CriteriaReader.read(OTHER.formatted(total, code, cap)));
        return "thu-cong-dan-2";
    }

    private Round round() {
        return desk.round(Title.CITIZEN);
    }

    @Test
    void whatWouldChangeIsToldAndNothingKept() {
        Rescoring.Outcome plan = rescoring.plan(round(), shelve("15", "1", "10"), Progress.NONE);
        assertEquals(List.of("Lò Minh Sơn"), rescoring.told(round(), plan.lines()).stream().map(t -> t.subject().name()).toList());
        assertEquals(List.of(3, 0), List.of(plan.read(), plan.unfitting()));
        assertTrue(plan.lines().getFirst().isOfResult());
        assertEquals(List.of("Lò Minh Sơn 15 FAILED", "Lò Văn Ơn 17 PASSED", "Trần Thị Hoa 9 INCOMPLETE"), sorted());
    }

    @Test
    void whatWasDoneIsTakenBackWithEveryMark() {
        List<String> before = sorted();
        rescoring.apply(round(), shelve("15", "1", "8"), Progress.NONE);
        assertEquals("thu-cong-dan-2", round().setId());
        assertEquals(List.of("Lò Minh Sơn 6 INCOMPLETE", "Lò Văn Ơn 8 INCOMPLETE", "Trần Thị Hoa 0 INCOMPLETE"), sorted());
        Rescoring.Outcome back = rescoring.undo(round(), Progress.NONE);
        assertEquals(List.of("thu-cong-dan", 3), List.of(round().setId(), back.lines().size()));
        assertEquals(before, sorted());
        assertEquals(Fault.NOT_RESCORED, assertThrows(FaultException.class, () -> rescoring.undo(round(), Progress.NONE)).fault());
    }

    @Test
    void marksOfLinesThatAreGoneAreCounted() {
        assertEquals(3, rescoring.plan(round(), shelve("10", "3", "10"), Progress.NONE).unfitting());
    }

    @Test
    void aSetOfAnotherTitleIsRefused() {
        assertEquals(Fault.SET_NOT_USABLE,
            assertThrows(FaultException.class, () -> rescoring.apply(round(), "thu-gia-dinh", Progress.NONE)).fault());
    }

    private List<String> sorted() {
        return desk.results(Title.CITIZEN).stream().sorted().toList();
    }
}
