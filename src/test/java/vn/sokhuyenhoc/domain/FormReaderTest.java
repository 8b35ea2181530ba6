package vn.sokhuyenhoc.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** The set has three indicators of 10, 5 and 10 points in steps of a half. */
class FormReaderTest {
    private final CriteriaSet set = CriteriaReader.read("""
        id\tthu
        title\tCITIZEN
        name\tBộ thử
        step\t0.5
        rule\ttotal-at-least\t1
        criterion\tNL1\tTự học
        indicator\tCS1\t10\tĐọc
        indicator\tCS2\t5\t
        criterion\tNL2\tCông cụ
        indicator\tCS3\t10\tTính toán
        """);

    private static FormDraft draft(String typed) {
        return new FormDraft(Arrays.stream(typed.split("_", -1)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "10_5_10   | 10_5_10",
        "0_0_0     | 0_0_0",
        "7,5_4.5_0 | 7.5_4.5_0",
        "._._.     | null_null_null",
        "9_._ 8    | 9_null_8",
        "010_5_9,0 | 010_5_9.0",
    })
    void goodMarks(String typed, String read) {
        List<BigDecimal> marks = Arrays.stream(read.split("_")).map(m -> m.equals("null") ? null : new BigDecimal(m)).toList();
        assertEquals(new Reading.Accepted(new Marks(marks)), FormReader.read(draft(typed), set));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "11_5_10      | CS1:MARK_OVER_CAP",
        "10_5,5_10    | CS2:MARK_OVER_CAP",
        "10_5_-1      | CS3:MARK_BELOW_ZERO",
        "x_5_10       | CS1:MARK_NOT_A_NUMBER",
        "1e1_5_10     | CS1:MARK_NOT_A_NUMBER",
        "8 5_5_10     | CS1:MARK_NOT_A_NUMBER",
        "99999_5_10   | CS1:MARK_NOT_A_NUMBER",
        "10_4,7_10    | CS2:MARK_OFF_STEP",
        "10__10       | CS2:MARK_EMPTY",
        "11_x_0,25    | CS1:MARK_OVER_CAP CS2:MARK_NOT_A_NUMBER CS3:MARK_OFF_STEP",
        "10_5         | :MARKS_COUNT",
    })
    void badMarksAreAllNamed(String typed, String problems) {
        Reading reading = FormReader.read(draft(typed), set);
        List<Problem> found = reading instanceof Reading.Rejected(List<Problem> said) ? said : List.of();
        assertEquals(problems, String.join(" ", found.stream().map(p -> p.field() + ":" + p.kind()).toList()));
    }

    @Test
    void whatWasReadCanBeTypedAgain() {
        Marks marks = new Marks(Arrays.asList(new BigDecimal("7.50"), null, new BigDecimal("10.00")));
        assertEquals(List.of("7,5", ".", "10"), FormDraft.of(marks).marks());
    }
}
