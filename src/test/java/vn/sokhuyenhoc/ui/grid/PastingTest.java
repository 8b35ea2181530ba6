package vn.sokhuyenhoc.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.ui.grid.Pasting.Pasted;

class PastingTest {
    private static final List<Row> THREE = GridRows.rows(3, GridRows.set(3), MarkColumn.DECLARED, null);

    private static Pasted paste(List<Row> rows, int row, int field, String text) {
        return Pasting.paste(rows, new Block(row, field, row, field), text, Progress.NONE);
    }

    private static Pasted.Taken taken(List<Row> rows, int row, int field, String text) {
        return assertInstanceOf(Pasted.Taken.class, paste(rows, row, field, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        8|8|
        8,0|8|
        8.5|8,5|
         8 |8|
        .|.|
        ,|.|
        -|.|
        11|11|MARK_OVER_CAP
        8,3|8,3|MARK_OFF_STEP
        tám|tám|MARK_NOT_A_NUMBER
        -1|-1|MARK_BELOW_ZERO
        #REF!|#REF!|MARK_NOT_A_NUMBER
        """)
    void everyCellIsReadByTheOneReader(String pasted, String text, Problem.Kind problem) {
        Row row = taken(THREE, 1, 1, pasted).rows().get(1);
        assertEquals(text, row.texts().get(1));
        assertEquals(problem, row.problem(1).map(Problem::kind).orElse(null));
        assertEquals(problem == null ? Row.State.OPEN : Row.State.WRONG, row.state());
        assertEquals(2, row.open());
    }

    @Test
    void takesWhatExcelAndLibreOfficePutOnTheClipboard() {
        Pasted.Taken taken = taken(THREE, 0, 0, "8\t9\t10\r\n\"7\"\t\"6\n5\"\t\u00a04\r\n7\t7\t7,5\r\n");
        assertEquals(3, taken.lines());
        assertEquals(2, taken.good());
        assertEquals(1, taken.wrong());
        assertEquals(List.of("7", "6 5", "4"), taken.rows().get(1).texts());
        assertEquals(Row.State.READY, taken.rows().get(2).state());
    }

    @Test
    void aBlankLineLeavesItsRowAsItIsAndAnEmptyCellEmptiesOne() {
        Row filled = THREE.getFirst().with(List.of("1", "2", "3"));
        Pasted.Taken taken = taken(List.of(filled, filled, filled), 0, 0, "9\t\t8\n\n7\t7\t7\n");
        assertEquals(2, taken.lines());
        assertEquals(List.of("9", "", "8"), taken.rows().get(0).texts());
        assertEquals(List.of("7", "7", "7"), taken.rows().get(2).texts());
        assertEquals(2, taken.rows().size());
    }

    @Test
    void whatReachesBeyondTheTableIsRefusedAsAWhole() {
        assertEquals(new Pasted.TooWide(3, 2), paste(THREE, 0, 1, "1\t2\t3"));
        assertEquals(new Pasted.TooLong(3, 2), paste(THREE, 1, 0, "1\n2\n3"));
        assertEquals(new Pasted.Nothing(), paste(THREE, 0, 0, "\n"));
        assertEquals(2, taken(THREE, 1, 1, "1\t2\t\t\n3\t4\t\t\n\n").lines());
    }

    @Test
    void oneCellFillsTheWholeBlock() {
        Pasted.Taken taken = (Pasted.Taken) Pasting.paste(THREE, new Block(0, 1, 2, 2), "9", Progress.NONE);
        assertEquals(List.of("", "9", "9"), taken.rows().get(2).texts());
        assertEquals(3, taken.rows().size());
    }

    @Test
    void greyCellsStayAsTheyAre() {
        List<Row> rows = GridRows.rows(1, GridRows.set(List.of(new Indicator("A", BigDecimal.TEN, ""), GridRows.ofSchools("B"))),
            MarkColumn.DECLARED, null);
        Pasted.Taken taken = taken(rows, 0, 0, "5\t6");
        assertEquals(1, taken.grey());
        assertEquals(List.of("5", "."), taken.rows().get(0).texts());
        assertEquals(Row.State.READY, taken.rows().get(0).state());
    }

    @Test
    void aLaterColumnMayLeaveCellsAsBefore() {
        Marks before = new Marks(Arrays.asList(new BigDecimal("8"), new BigDecimal("7"), null));
        Row row = taken(GridRows.rows(1, GridRows.set(3), MarkColumn.REVIEWED, before), 0, 1, "6").rows().get(0);
        assertEquals(Row.State.READY, row.state());
        assertEquals(List.of(".", "6", "."), row.draft().marks());
        assertEquals(new BigDecimal("14"), row.score().total());
        Row raised = row.with(1, "9");
        assertEquals(0, raised.open());
    }

    @ParameterizedTest
    @CsvSource({"c,1", "K,0", "1,1", "2,2"})
    void aTargetTakesTheLettersOfTheFormView(String typed, String text) {
        assertEquals(text, CellText.tidy(typed, new Indicator("A", new Measure.YesNo(), "", Indicator.Details.NONE)));
    }

    @Test
    void canBeStopped() {
        assertThrows(Progress.Stopped.class, () -> Pasting.paste(THREE, new Block(0, 0, 0, 0), "1\n2", (done, of) -> {
            throw new Progress.Stopped();
        }));
    }
}
