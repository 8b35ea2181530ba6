package vn.sokhuyenhoc.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** Ten indicators of 10 points; at least 80 in all and none under 5. */
class ScorerTest {
    private final CriteriaSet set = CriteriaReader.read("id\tthu\ntitle\tCITIZEN\nname\tThử\nstep\t1\nrule\ttotal-at-least\t80\nrule\tnone-under\t5\n"
        + "criterion\tNL1\tMột\n" + String.join("\n", java.util.stream.IntStream.rangeClosed(1, 10).mapToObj(i -> "indicator\tCS" + i + "\t10\t").toList()));
    private final Wording wording = new Wording(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8 8 8 8 8 8 8 8 8 8         | 80  | 8 | 0 | PASSED     | Đạt 80 điểm, các chỉ số đều đủ.",
        "7 8 8 8 8 8 8 8 8 8         | 79  | 7 | 0 | FAILED     | Được 79 điểm, cần ít nhất 80 điểm.",
        "5 5 10 10 10 10 10 10 5 5   | 80  | 5 | 0 | PASSED     | Đạt 80 điểm, các chỉ số đều đủ.",
        "4 10 10 10 10 10 10 10 10 10 | 94 | 4 | 1 | FAILED     | Đạt 94 điểm nhưng chỉ số 1 mới 4 điểm, cần ít nhất 5.",
        "10 4 0 10 10 10 10 10 10 10 | 84  | 0 | 2 | FAILED     | Đạt 84 điểm nhưng chỉ số 2 mới 4 điểm, chỉ số 3 mới 0 điểm, cần ít nhất 5.",
        "4 8 8 8 8 8 8 8 8 8         | 76  | 4 | 1 | FAILED     | Được 76 điểm, cần ít nhất 80 điểm; chỉ số 1 mới 4 điểm, cần ít nhất 5.",
        ". 10 10 10 10 10 10 10 10 10 | 90 | 10 | 0 | INCOMPLETE | Phiếu còn thiếu điểm chỉ số 1.",
        "9 . 9 9 9 9 9 9 9 .         | 72  | 9 | 0 | INCOMPLETE | Phiếu còn thiếu điểm chỉ số 2, 10.",
        ". 4 9 9 9 9 9 9 9 9         | 76  | 4 | 1 | INCOMPLETE | Phiếu còn thiếu điểm chỉ số 1.",
        ". . . . . . . . . .         | 0   | - | 0 | INCOMPLETE | Phiếu còn thiếu điểm chỉ số 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.",
        "0 0 0 0 0 0 0 0 0 0         | 0   | 0 | 10 | FAILED    |",
        "7.5 8 8 8 8 8 8 8 8 8       | 79.5 | 7.5 | 0 | FAILED  | Được 79,5 điểm, cần ít nhất 80 điểm.",
    })
    void boundaries(String typed, String total, String lowest, int lowMarks, String verdict, String reason) {
        List<BigDecimal> marks = Arrays.stream(typed.split(" ")).map(m -> m.equals(".") ? null : new BigDecimal(m)).toList();
        Score score = Scorer.score(set, new Marks(marks));
        assertEquals(total, score.total().toPlainString());
        assertEquals(lowest, score.lowest() == null ? "-" : score.lowest().toPlainString());
        assertEquals(lowMarks, score.lowMarks());
        assertEquals(verdict, score.verdict().name().toUpperCase(Locale.ROOT));
        if (reason != null) {
            assertEquals(reason, wording.reason(score));
        }
    }
}
