package vn.sokhuyenhoc.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;

/** The full working of a form in the clerk's words; sets without a decision's name are made up for the purpose. */
class WorkingTest {
    private static final String CAPS = """
        id\tgia-dinh
        title\tFAMILY
        name\tTự đặt để thử
        step\t0.5
        rule\ttotal-at-least\t20
        rule\tnone-under\t4
        rule\tcriterion-at-least\tTC2\t6
        criterion\tTC1\tNếp nhà\t15
        indicator\tA\t10\tĐọc sách
        text\tA\tFARMER\tĐọc sách khuyến nông
        indicator\tB\t10\t
        criterion\tTC2\t
        indicator\tC\t10\t
        """;
    private static final String LEVELS = """
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
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final WorkingWords words = new WorkingWords(messages);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10 10 6 | 21 / 25 | Tổng điểm ít nhất 20: được 21 – đạt; Không chỉ số nào dưới 4: thấp nhất là 6 – đạt;"
            + " Tiêu chí TC2 ít nhất 6 điểm: được 6 – đạt | Đạt | cộng 20, tính 15; 6 / 10",
        "9 3,5 5 | 17,5 / 25 | Tổng điểm ít nhất 20: mới được 17,5 – chưa đạt; Không chỉ số nào dưới 4: chỉ số 2 mới 3,5 điểm – chưa đạt;"
            + " Tiêu chí TC2 ít nhất 6 điểm: mới được 5 – chưa đạt | Không đạt | 12,5 / 15; 5 / 10",
        "9 . 3 | 12 / 25 | Tổng điểm ít nhất 20: đến nay được 12 – chờ phần còn thiếu; Không chỉ số nào dưới 4: chỉ số 3 mới 3 điểm – chưa đạt;"
            + " Tiêu chí TC2 ít nhất 6 điểm: đến nay được 3 – chờ phần còn thiếu | Chưa đủ phiếu | 9 / 15; 3 / 10",
        ". . . | 0 / 25 | Tổng điểm ít nhất 20: đến nay được 0 – chờ phần còn thiếu; Không chỉ số nào dưới 4: chưa có điểm – chờ phần còn thiếu;"
            + " Tiêu chí TC2 ít nhất 6 điểm: đến nay được 0 – chờ phần còn thiếu | Chưa đủ phiếu | 0 / 15; 0 / 10",
    })
    void pointsWithCaps(String typed, String total, String tests, String verdict, String sums) {
        same(working(CAPS, typed, ""), total, tests, verdict, sums);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 90 95 1 | SCHOOL | 4 / 4 chỉ tiêu | Mức độ 1, đủ 2 chỉ tiêu: đạt 2 chỉ tiêu – đạt; Mức độ 2, đủ 2 chỉ tiêu: đạt 2 chỉ tiêu – đạt"
            + " | Đạt, Mức độ 2 | 2 / 2 chỉ tiêu; 2 / 2 chỉ tiêu",
        "1 90 94,9 . | OFFICE | 2 / 3 chỉ tiêu | Mức độ 1, đủ 2 chỉ tiêu: đạt 2 chỉ tiêu – đạt;"
            + " Mức độ 2, đủ 1 chỉ tiêu: chỉ tiêu 3 mới 94,9 %, cần ít nhất 95 % – chưa đạt | Đạt, Mức độ 1 | 2 / 2 chỉ tiêu; 0 / 1 chỉ tiêu",
        "0 82 95 1 | SCHOOL | 2 / 4 chỉ tiêu | Mức độ 1, đủ 2 chỉ tiêu: chỉ tiêu 1 chưa đạt, chỉ tiêu 2 mới 82 %, cần ít nhất 90 % – chưa đạt;"
            + " Mức độ 2, đủ 2 chỉ tiêu: đạt 2 chỉ tiêu – đạt | Không đạt | 0 / 2 chỉ tiêu; 2 / 2 chỉ tiêu",
        "1 90 95 . | SCHOOL | 3 / 4 chỉ tiêu | Mức độ 1, đủ 2 chỉ tiêu: đến nay đạt 2 chỉ tiêu – chờ phần còn thiếu;"
            + " Mức độ 2, đủ 2 chỉ tiêu: đến nay đạt 1 chỉ tiêu – chờ phần còn thiếu | Chưa đủ phiếu | 2 / 2 chỉ tiêu; 1 / 2 chỉ tiêu",
    })
    void levels(String typed, String kind, String total, String tests, String verdict, String sums) {
        same(working(LEVELS, typed, kind), total, tests, verdict, sums);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10 10 10 10 5 10 5 10 10 4 | 84 / 100 | được 84 – đạt | Đạt, Khá | 30 / 30; 30 / 30; 24 / 40",
        "10 10 10 10 5 4 0 0 0 0 | 49 / 100 | mới được 49 – chưa đạt | Không đạt | 30 / 30; 19 / 30; 0 / 40",
        "10 10 10 10 5 4 . 0 0 0 | 49 / 100 | đến nay được 49 – chờ phần còn thiếu | Chưa đủ phiếu | 30 / 30; 19 / 30; 0 / 40",
    })
    void gradesOfTheShippedSet(String typed, String total, String test, String verdict, String sums) throws IOException {
        String body = Files.readString(Path.of("src/main/resources/criteria/tt22-2020-don-vi.tsv"));
        same(working(body, typed, ""), total, "Xếp loại (Tốt từ 85, Khá từ 70, Trung bình từ 50): " + test, verdict, sums);
    }

    @Test
    void linesSayWhatIsWrongWithThem() {
        assertEquals(List.of("TC1 · Nếp nhà", "1 A 'Đọc sách khuyến nông' 9 of 10 ", "2 B '' 3,5 of 10 thấp", "Tiêu chí TC2", "3 C '' – of 10 thiếu"),
            lines(working(CAPS, "9 3,5 .", "")));
        assertEquals(List.of("TC1 · Điều kiện", "1 A 'Có kế hoạch' không of có chưa đạt", "2 B 'Giữ kỷ luật' 90 % of 90 % ", "TC2 · Kết quả",
            "3 C 'Học đủ chương trình' 81,82 % of 95 % chưa đạt"), lines(working(LEVELS, "0 90 81,82 .", "OFFICE")));
    }

    /** The working never says otherwise than the score, and the sentence for the villager is of the same score. */
    @Test
    void theScoreIsTheScorersOwn() {
        Working working = working(CAPS, "10 10 5,5", "");
        assertEquals(Scorer.score(CriteriaReader.read(CAPS), marks("10 10 5,5")), working.score());
        assertEquals("Đạt 20,5 điểm nhưng tiêu chí TC2 mới 5,5 điểm, cần ít nhất 6.", new Wording(messages).reason(working.score()));
    }

    private void same(Working working, String total, String tests, String verdict, String sums) {
        assertEquals(total, words.total(working));
        assertEquals(tests, working.tests().stream().map(words::test).collect(Collectors.joining("; ")));
        assertEquals(verdict, words.verdict(working));
        assertEquals(sums, working.parts().stream().map(words::sum).collect(Collectors.joining("; ")));
    }

    private List<String> lines(Working working) {
        return working.parts().stream().flatMap(part -> Stream.concat(Stream.of(words.heading(part)),
            part.lines().stream().map(l -> l.number() + " " + l.code() + " '" + l.text() + "' " + words.answer(l) + " of " + words.limit(l) + " "
                + words.remark(l)))).toList();
    }

    private static Marks marks(String typed) {
        return new Marks(Arrays.stream(typed.split(" ")).map(m -> m.equals(".") ? null : new BigDecimal(m.replace(',', '.'))).toList());
    }

    private static Working working(String body, String typed, String kind) {
        CriteriaSet set = CriteriaReader.read(body);
        return Scorer.working(set, marks(typed), kind, LabourGroup.FARMER);
    }
}
