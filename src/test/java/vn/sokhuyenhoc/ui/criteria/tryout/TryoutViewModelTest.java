package vn.sokhuyenhoc.ui.criteria.tryout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;

class TryoutViewModelTest {
    /** Made up for the purpose: points, a yes, a share, and a line for schools alone. */
    static final String MIXED = """
        id\tthu
        title\tUNIT
        name\tTự đặt để thử
        step\t0.5
        rule\ttotal-at-least\t15
        rule\tnone-under\t4
        rule\tlevel\tMức độ 1\tC,D
        rule\tlevel\tMức độ 2\tE,F
        criterion\tTC1\tNội dung chấm điểm\t15
        indicator\tA\t10\tSinh hoạt chi hội đều, có sổ ghi chép và có người theo dõi việc học của từng nhà
        indicator\tB\t10\tTủ sách
        criterion\tTC2\tChỉ tiêu
        target\tC\tyes-no\tCó kế hoạch năm
        target\tD\t90\tThành viên đạt danh hiệu công dân học tập
        target\tE\tyes-no\tCó thư viện số\tTRƯỜNG HỌC
        target\tF\tyes-no\tCó quỹ khuyến học
        """;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final TryoutViewModel model = new TryoutViewModel(messages);

    private void type(String... typed) {
        for (int i = 0; i < typed.length; i++) {
            model.lines().get(i).typedProperty().set(typed[i]);
        }
    }

    private String sentence() {
        return new Wording(messages).reason(model.workingProperty().get().score());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9 | 7,5 | c  | 45/50 | k | Đạt, Mức độ 1  | Đạt 15 điểm, xếp loại Mức độ 1.",
        "9 | 7,5 | k  | 82 %  | k | Không đạt | Đạt 15 điểm nhưng chưa đạt Mức độ 1: chỉ tiêu 3 chưa đạt, chỉ tiêu 4 mới 82 %, cần ít nhất 90 %.",
        "9 | 3   | có | 9/11  | k | Không đạt | Được 12 điểm, cần ít nhất 15 điểm; chỉ số 2 mới 3 điểm, cần ít nhất 4;"
            + " chưa đạt Mức độ 1: chỉ tiêu 4 mới 81,81 %, cần ít nhất 90 %.",
        "9 | .   | 1  | 90    | c | Chưa đủ phiếu | Phiếu còn thiếu điểm chỉ số 2.",
        "9 | 11  | 1  | 90    | c | Chưa đủ phiếu | Phiếu còn thiếu điểm chỉ số 2.",
    })
    void theResultIsThereWhileTyping(String a, String b, String c, String d, String f, String verdict, String sentence) {
        model.show(CriteriaReader.read(MIXED));
        type(a, b, c, d, "", f);
        assertEquals(verdict, new WorkingWords(messages).verdict(model.workingProperty().get()));
        assertEquals(sentence, sentence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 11 | 11 điểm là quá nhiều, cao nhất 10 điểm.", "0 | 7,3 | ", "0 | x | ", "2 | 2 | ", "3 | 60/50 | ", "3 | 4/0 | "})
    void wrongAnswersAreNamed(int line, String typed, String sentence) {
        model.show(CriteriaReader.read(MIXED));
        model.lines().get(line).typedProperty().set(typed);
        String message = model.lines().get(line).messageProperty().get();
        assertEquals(false, message.isEmpty());
        if (sentence != null) {
            assertEquals(sentence, message);
        }
        assertEquals(null, model.lines().get(line).answer());
        model.clear();
        assertEquals("", model.lines().get(line).messageProperty().get());
    }

    @Test
    void theKindAsksItsOwnLines() {
        model.show(CriteriaReader.read(MIXED));
        assertEquals(List.of("", "TRƯỜNG HỌC"), model.kinds());
        type("9", "7", "c", "95", "", "c");
        assertEquals(Verdict.PASSED, model.workingProperty().get().score().verdict());
        model.kindProperty().set("TRƯỜNG HỌC");
        assertEquals(Verdict.INCOMPLETE, model.workingProperty().get().score().verdict());
        model.lines().get(4).typedProperty().set("c");
        assertEquals("Mức độ 2", model.workingProperty().get().score().rank());
    }

    @Test
    void aSetThatIsBeingWrittenKeepsWhatWasTyped() {
        CriteriaSet set = CriteriaReader.read(MIXED);
        model.show(set);
        type("9", "7", "c", "95", "", "c");
        model.show(CriteriaReader.read(MIXED.replace("indicator\tB\t10\tTủ sách\n", "").replace("chấm điểm\t15", "chấm điểm\t9").replace("least\t15", "least\t8")));
        assertEquals(List.of("9", "c", "95", "", "c"), model.lines().stream().map(line -> line.typedProperty().get()).toList());
        assertEquals(Verdict.PASSED, model.workingProperty().get().score().verdict());
        model.show(CriteriaReader.read(MIXED.replace("id\tthu", "id\tkhac")));
        assertEquals(true, model.isEmpty());
        assertEquals(set.indicators().stream().map(Indicator::code).toList(), model.lines().stream().map(l -> l.indicator().code()).toList());
    }
}
