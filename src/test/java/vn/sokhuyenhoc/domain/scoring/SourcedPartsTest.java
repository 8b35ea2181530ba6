package vn.sokhuyenhoc.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/**
 * The parts of decisions that are sourced, as the engine holds them; what is not sourced is left out, so none of these is a whole set.
 * The pass mark of 448 was not found: its part is only added up, and the rule beside it stands in, since no set may be without one.
 */
class SourcedPartsTest {
    private static final String HEAD = """
        decision\t
        issuer\t
        note\tChỉ phần đã thấy nguồn
        step\t1
        """;
    /** QĐ 448/QĐ-KHVN (2015): criterion 1, three items of 10. */
    private static final String FAMILY_448 = "id\tqd448-phan-1\ntitle\tFAMILY\nname\tQĐ 448, tiêu chí 1\n" + HEAD + """
        rule\ttotal-at-least\t1
        criterion\t1\tHọc tập của trẻ em trong gia đình\t30
        indicator\t1.1\t10\tTrẻ em ở độ tuổi phổ cập đều được đến trường
        indicator\t1.2\t10\tHọc lực từ trung bình, hạnh kiểm từ khá trở lên
        indicator\t1.3\t10\tLễ phép, tham gia hoạt động chung
        """;
    /** Thông tư 24/2023: criterion 3 of level 1 for units of the province; the 95 % are asked of schools alone. */
    private static final String UNIT_24 = "id\ttt24-phan-3\ntitle\tUNIT\nname\tTT 24/2023, tiêu chí 3 mức độ 1\n" + HEAD + """
        rule\tlevel\tMức độ 1\tA,B,C,D,E
        criterion\t3\tHiệu quả
        target\tA\t90\tThành viên là công dân học tập
        share\tA\tCITIZEN\t18-200
        target\tB\t95\tNgười học là công dân học tập\tSCHOOL
        share\tB\tCITIZEN\t\t\tLEARNERS
        target\tC\tyes-no\tHoạt động chia sẻ
        target\tD\tyes-no\tTừ Tập thể lao động tiên tiến trở lên
        target\tE\tyes-no\tMức độ chuyển đổi số\tSCHOOL
        """;
    /** Thông tư 25/2023: criteria 1 and 2 of level 1; valid 36 months, level 2 at least 12 months after level 1. */
    private static final String COMMUNE_25 = "id\ttt25-phan-1-2\ntitle\tCOMMUNE\nname\tTT 25/2023, tiêu chí 1 và 2\n" + HEAD + """
        rule\tlevel\tMức độ 1 (Khá)\t1.1,1.2,1.3,2.1,2.2,2.3
        rule\tvalid\t36\t12
        criterion\t1\tLãnh đạo, chỉ đạo
        target\t1.1\tyes-no\tTuyên truyền
        target\t1.2\tyes-no\tChương trình, kế hoạch hằng năm
        target\t1.3\tyes-no\tTuần lễ hưởng ứng học tập suốt đời
        criterion\t2\tNguồn lực và điều kiện
        target\t2.1\tyes-no\tKinh phí
        target\t2.2\tyes-no\tHuy động xã hội
        target\t2.3\tyes-no\tCơ chế phối hợp với Hội Khuyến học
        """;

    private final Wording wording = new Wording(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource({"10 8 9, 27", "10 10 10, 30", "0 0 0, 0"})
    void theFirstCriterionOf448AddsUp(String typed, BigDecimal total) {
        assertEquals(0, total.compareTo(score(FAMILY_448, typed, "").total()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9/10 . 1 1 .     | OFFICE | PASSED     | Mức độ 1",
        "89/99 . 1 1 .    | OFFICE | FAILED     | Chưa đạt Mức độ 1: chỉ tiêu 1 mới 89/99 = 89,89 %, cần ít nhất 90 %.",
        "90 95 1 1 1      | SCHOOL | PASSED     | Mức độ 1",
        "90 94,99 1 1 1   | SCHOOL | FAILED     | Chưa đạt Mức độ 1: chỉ tiêu 2 mới 94,99 %, cần ít nhất 95 %.",
        "95 . 1 1 1       | SCHOOL | INCOMPLETE | Phiếu còn thiếu chỉ tiêu 2.",
        "100 . 0 1 .      | OFFICE | FAILED     | Chưa đạt Mức độ 1: chỉ tiêu 3 chưa đạt.",
    })
    void membersAndLearnersOf24(String typed, String kind, Verdict verdict, String told) {
        Score score = score(UNIT_24, typed, kind);
        assertEquals(verdict, score.verdict());
        assertEquals(told, score.verdict() == Verdict.PASSED ? score.rank() : wording.reason(score));
    }

    @Test
    void whoCountsIn24() {
        List<Optional<Feed>> feeds = CriteriaReader.read(UNIT_24).indicators().stream().map(i -> i.details().feed()).toList();
        assertEquals(new Feed.Ages(18, 200), feeds.get(0).orElseThrow().ages());
        assertEquals(Feed.Base.LEARNERS, feeds.get(1).orElseThrow().base());
    }

    @ParameterizedTest
    @CsvSource({"1 1 1 1 1 1, PASSED, Mức độ 1 (Khá)", "1 1 1 1 1 0, FAILED, ''"})
    void aLevelOf25NeedsEveryTarget(String typed, Verdict verdict, String level) {
        Score score = score(COMMUNE_25, typed, "");
        assertEquals(verdict, score.verdict());
        assertEquals(level, score.rank());
        assertEquals(Optional.of(new Rule.Validity(36, 12)), CriteriaReader.read(COMMUNE_25).rule(Rule.Validity.class));
    }

    private static Score score(String body, String typed, String kind) {
        CriteriaSet set = CriteriaReader.read(body);
        return Scorer.score(set, FormReader.marks(new FormDraft(Arrays.asList(typed.strip().split(" "))), set), kind);
    }
}
