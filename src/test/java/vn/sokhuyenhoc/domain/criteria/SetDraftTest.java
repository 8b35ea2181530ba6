package vn.sokhuyenhoc.domain.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/** A draft keeps all that a set says, whatever is wrong in it, and knows where each problem stands. */
class SetDraftTest {
    private static final String GOOD = """
        id\tthu
        title\tFAMILY
        name\tBộ thử
        decision\tKhông có
        issuer\tKhông có
        note\t
        step\t0.5
        total\t23
        rule\ttotal-at-least\t16
        rule\tcriterion-at-least\tNL1\t5
        rule\tlevel\tMức 1\tT1,T2
        rule\tvalid\t36\t12
        criterion\tNL1\tTự học\t
        indicator\tCS1\t10\tĐọc\t
        text\tCS1\tFARMER\tĐọc về nghề nông
        indicator\tCS2\t5\t\t
        criterion\tNL2\tCông cụ\t8
        indicator\tCS3\t10\tTính toán\t
        share\tCS3\tCITIZEN\t18-60\t60=8;40=4,5
        target\tT1\tyes-no\tCó kế hoạch\tSCHOOL
        target\tT2\t90\tThành viên giữ kỷ luật\t
        """;

    private static SetDraft good() {
        return SetDraft.of(CriteriaReader.rows(GOOD));
    }

    @Test
    void writesWhatItRead() {
        assertEquals(GOOD, CriteriaWriter.lines(good().rows()));
        assertEquals(CriteriaReader.readLines(GOOD), CriteriaReader.readRows(good().rows()));
        assertEquals(List.of(), good().problems());
        assertEquals("23", good().most().toPlainString());
    }

    @Test
    void theClerksWordsBecomeKeys() {
        CriteriaSet set = CriteriaReader.read(GOOD);
        assertEquals(SetDraft.of(CriteriaWriter.rows(set)), SetDraft.of(CriteriaWriter.sheet(set)));
    }

    @Test
    void aWordingBelongsToTheLineAboveItAlsoWhereTheCodeStandsTwice() {
        SetDraft draft = good().withLine(2, good().lines().get(2).withCode("CS1"));
        assertEquals(draft, SetDraft.of(draft.rows()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NL1\tTự học\t    | NL1\tTự học\t99   | LINES 0 CAPS_DO_NOT_ADD_UP",
        "CS2\t5            | CS2\t              | LINES 2 CELL_MISSING",
        "CS2\t5            | CS2\t5,2           | HEAD 7 CAPS_DO_NOT_ADD_UP, LINES 2 OFF_STEP",
        "CS2\t5            | CS1\t5             | LINES 2 GIVEN_TWICE",
        "total\t23         | total\t30          | HEAD 7 CAPS_DO_NOT_ADD_UP",
        "id\tthu           | id\tbộ thử         | HEAD 0 ID_NOT_PLAIN",
        "total-at-least\t16 | total-at-least\t26 | RULES 0 NEEDED_OVER_MOST",
        "Mức 1\tT1,T2      | Mức 1\tT1          | LINES 6 TARGET_WITHOUT_LEVEL",
        "CITIZEN\t18-60    | FAMILY\t18-60      | LINES 4 FEED_CIRCLE",
        "60=8;40=4,5       | 60=x                | LINES 4 NUMBER_UNREADABLE",
    })
    void eachProblemHasItsPlace(String was, String is, String expected) {
        SetDraft draft = SetDraft.of(CriteriaReader.rows(GOOD.replace(was.strip(), is.strip())));
        assertEquals(expected, draft.problems().stream()
            .map(p -> draft.place(p).part() + " " + draft.place(p).index() + " " + p.kind()).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "1,  1, 'NL1 CS2 CS1 NL2 CS3 T1 T2', 2", "2, 1, 'NL1 CS1 NL2 CS2 CS3 T1 T2', 3", "2, -1, 'NL1 CS2 CS1 NL2 CS3 T1 T2', 1",
        "0,  1, 'NL2 CS3 T1 T2 NL1 CS1 CS2', 4", "3, -1, 'NL2 CS3 T1 T2 NL1 CS1 CS2', 0", "0, -1, 'NL1 CS1 CS2 NL2 CS3 T1 T2', 0",
        "6,  1, 'NL1 CS1 CS2 NL2 CS3 T1 T2', 6", "3, 1, 'NL1 CS1 CS2 NL2 CS3 T1 T2', 3",
    })
    void aLineMovesAndACriterionWithItsOwn(int index, int by, String order, int now) {
        SetDraft.Moved moved = good().move(index, by);
        assertEquals(order, moved.draft().lines().stream().map(DraftLine::code).collect(Collectors.joining(" ")));
        assertEquals(now, moved.index());
    }

    @Test
    void aNewLineHasACodeThatIsFree() {
        SetDraft draft = good().addLine(1, DraftLine.Kind.POINTS).addLine(6, DraftLine.Kind.CRITERION);
        assertEquals("NL1 CS1 T3 CS2 NL2 CS3 T1 NL3 T2", draft.lines().stream().map(DraftLine::code).collect(Collectors.joining(" ")));
        assertEquals(good(), draft.removeLine(7).removeLine(2));
    }

    @Test
    void detailsOfALineComeAndGo() {
        DraftLine line = new DraftLine(DraftLine.Kind.POINTS, "CS1", "10", "Đọc");
        assertEquals(line, line.withText(LabourGroup.FARMER, "Nghề nông").withText(LabourGroup.FARMER, " "));
        assertEquals(List.of("CITIZEN", "18-60"), line.withShare(0, "CITIZEN").withShare(1, "18-60").share());
        assertEquals(List.of("CITIZEN", "", "", "WORKERS"), line.withShare(0, "CITIZEN").withShare(3, "WORKERS").share());
        assertEquals(line, line.withShare(0, "CITIZEN").withShare(2, "60=8").withShare(0, ""));
        assertEquals(List.of("5", ""), new DraftRule(DraftRule.Kind.CRITERION_AT_LEAST, List.of("5")).cells());
    }
}
