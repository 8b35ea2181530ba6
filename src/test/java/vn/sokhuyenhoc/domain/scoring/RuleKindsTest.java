package vn.sokhuyenhoc.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** Each kind of rule beyond the citizen title's, on sets made up for the purpose where no decision is named. */
class RuleKindsTest {
    /** The points and grades of Thông tư 22/2020. */
    private static final String TT22 = """
        id\ttt22
        title\tUNIT
        name\tThông tư 22/2020
        step\t1
        rule\tgrade\tTốt\t85\t100
        rule\tgrade\tKhá\t70\t85
        rule\tgrade\tTrung bình\t50\t70
        criterion\tTC1\t\t30
        indicator\t1\t30\t
        criterion\tTC2\t\t30
        indicator\t2\t30\t
        criterion\tTC3\t\t40
        indicator\t3\t40\t
        """;
    private static final String TARGETS = """
        id\tchi-tieu
        title\tUNIT
        name\tHai mức độ
        step\t1
        rule\tlevel\tMức độ 1\tA,B
        rule\tlevel\tMức độ 2\tC,D
        rule\tvalid\t36\t12
        criterion\tTC1\tĐiều kiện
        target\tA\tyes-no\tCó kế hoạch\t
        target\tB\t90\tGiữ kỷ luật\t
        criterion\tTC2\tKết quả
        target\tC\t95\tHọc đủ chương trình\t
        target\tD\tyes-no\tMức độ số\tSCHOOL
        """;
    private static final String PARTS = """
        id\tgia-dinh
        title\tFAMILY
        name\tTự đặt để thử
        step\t0.5
        rule\ttotal-at-least\t20
        rule\tcriterion-at-least\tTC2\t6
        criterion\tTC1\tMột\t15
        indicator\t1\t10\t
        indicator\t2\t10\t
        criterion\tTC2\tHai
        indicator\t3\t10\t
        share\t3\tCITIZEN\t18-200\t
        """;
    private final Wording wording = new Wording(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 30 40 | 100 | PASSED     | Tốt        | Đạt 100 điểm, xếp loại Tốt.",
        "30 30 25 | 85  | PASSED     | Tốt        | Đạt 85 điểm, xếp loại Tốt.",
        "30 30 24 | 84  | PASSED     | Khá        | Đạt 84 điểm, xếp loại Khá.",
        "30 30 10 | 70  | PASSED     | Khá        | Đạt 70 điểm, xếp loại Khá.",
        "30 30 9  | 69  | PASSED     | Trung bình | Đạt 69 điểm, xếp loại Trung bình.",
        "20 20 10 | 50  | PASSED     | Trung bình | Đạt 50 điểm, xếp loại Trung bình.",
        "20 20 9  | 49  | FAILED     |            | Được 49 điểm, cần ít nhất 50 điểm.",
        "30 . 40  | 70  | INCOMPLETE |            | Phiếu còn thiếu điểm chỉ số 2.",
    })
    void grades(String typed, String total, Verdict verdict, String rank, String sentence) {
        same(TT22, typed, "", total, verdict, rank, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 90 95 1   | SCHOOL | 4 | PASSED     | Mức độ 2 | Đạt Mức độ 2, với 4 chỉ tiêu đã đạt.",
        "1 90 95 0   | SCHOOL | 3 | PASSED     | Mức độ 1 | Đạt Mức độ 1, với 3 chỉ tiêu đã đạt.",
        "1 90 95 .   | OFFICE | 3 | PASSED     | Mức độ 2 | Đạt Mức độ 2, với 3 chỉ tiêu đã đạt.",
        "1 90 94.9 . | OFFICE | 2 | PASSED     | Mức độ 1 | Đạt Mức độ 1, với 2 chỉ tiêu đã đạt.",
        "0 89.9 95 . | OFFICE | 1 | FAILED     |          | Chưa đạt Mức độ 1: chỉ tiêu 1 chưa đạt, chỉ tiêu 2 mới 89,9 %, cần ít nhất 90 %.",
        "1 90 95 .   | SCHOOL | 3 | INCOMPLETE |          | Phiếu còn thiếu chỉ tiêu 4.",
    })
    void levels(String typed, String kind, String total, Verdict verdict, String rank, String sentence) {
        same(TARGETS, typed, kind, total, verdict, rank, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10 10 6  | 21  | PASSED | | Đạt 21 điểm, các chỉ số đều đủ.",
        "10 10 5.5 | 20.5 | FAILED | | Đạt 20,5 điểm nhưng tiêu chí TC2 mới 5,5 điểm, cần ít nhất 6.",
        "9 4 5    | 18  | FAILED | | Được 18 điểm, cần ít nhất 20 điểm; tiêu chí TC2 mới 5 điểm, cần ít nhất 6.",
    })
    void criteriaHaveCapsAndFloors(String typed, String total, Verdict verdict, String rank, String sentence) {
        same(PARTS, typed, "", total, verdict, rank, sentence);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, , 10", "2, 3, , 6.5", "0, 3, , 0", "3, 5, 60=10;40=5, 10", "599, 1000, 60=10;40=5, 5", "399, 1000, 60=10;40=5, 0"})
    void pointsThatFollowFromAShare(int part, int whole, String steps, String points) {
        CriteriaSet set = CriteriaReader.read(PARTS.replace("18-200\t", "18-200\t" + (steps == null ? "" : steps)));
        Indicator third = set.indicators().get(2);
        BigDecimal answer = third.details().feed().orElseThrow().points(part, whole, third.cap(), set.step());
        assertEquals(0, new BigDecimal(points).compareTo(answer), answer.toString());
    }

    private void same(String body, String typed, String kind, String total, Verdict verdict, String rank, String sentence) {
        Marks marks = new Marks(Arrays.stream(typed.split(" ")).map(m -> m.equals(".") ? null : new BigDecimal(m)).toList());
        Score score = Scorer.score(CriteriaReader.read(body), marks, kind);
        assertEquals(total, score.total().stripTrailingZeros().toPlainString());
        assertEquals(verdict, score.verdict());
        assertEquals(rank == null ? "" : rank, score.rank());
        assertEquals(sentence, wording.reason(score));
    }
}
