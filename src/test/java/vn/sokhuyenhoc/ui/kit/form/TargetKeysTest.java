package vn.sokhuyenhoc.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

class TargetKeysTest {
    /** A yes/no, a share, a share that is counted, and a yes/no asked of schools alone. */
    private static final CriteriaSet SET = CriteriaReader.read("""
        id\tthu
        title\tUNIT
        name\tthử
        step\t1
        rule\tlevel\tMức độ 1\tA,B,C,D
        criterion\tTC1\tMột
        target\tA\tyes-no\tCó kế hoạch
        target\tB\t90\tGiữ kỷ luật
        target\tC\t60\tĐạt danh hiệu
        share\tC\tCITIZEN\t\t
        target\tD\tyes-no\tCó thư viện\tSCHOOL
        """);

    /** The answers, then the field at hand from 1 ("end" behind the last), then what became of the last key. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "SCHOOL | 1         | 1 _ 3/4 _       @2 TAKEN",
        "SCHOOL | k         | 0 _ 3/4 _       @2 TAKEN",
        "SCHOOL | 5         | _ _ 3/4 _       @1 REFUSED",
        "SCHOOL | c45/50    | 1 45/50 3/4 _   @2 TAKEN",
        "SCHOOL | c45/50!   | 1 45/50 3/4 _   @4 TAKEN",
        "SCHOOL | c45/50!1! | 1 45/50 3/4 1   @end COMMIT",
        "SCHOOL | c45/50!-  | 1 45/50 3/4 _   @2 TAKEN",
        "SCHOOL | c60/50!   | 1 60/50 3/4 _   @2 REFUSED",
        "SCHOOL | c45/!     | 1 45/ 3/4 _     @2 REFUSED",
        "SCHOOL | c101!     | 1 101 3/4 _     @2 REFUSED",
        "SCHOOL | c66,5!    | 1 66,5 3/4 _    @4 TAKEN",
        "SCHOOL | c66,555   | 1 66,55 3/4 _   @2 REFUSED",
        "SCHOOL | c*.!      | 1 100 3/4 .     @end COMMIT",
        "SCHOOL | c.-       | 1 . 3/4 _       @2 TAKEN",
        "SCHOOL | !         | _ _ 3/4 _       @1 EMPTY_FIELD",
        "OFFICE | c90!      | 1 90 3/4 .      @2 COMMIT",
        "OFFICE | c/        | 1 _ 3/4 .       @2 NOTHING_ABOVE",
        "OFFICE | c90<<5!   | 1 5 3/4 .       @2 COMMIT"})
    void keysLeadOverWhatNobodyKeys(String kind, String keys, String expected) {
        MarkSheet sheet = new MarkSheet(new Asked(SET, kind, Marks.none(4).with(2, new Share(3, 4).percent(), new Share(3, 4)), MarkColumn.DECLARED, null, List.of()));
        MarkSheet.Answer answer = null;
        for (char key : keys.toCharArray()) {
            answer = sheet.press(key == '!' ? MarkKeys.COMMIT : key == '<' ? MarkKeys.ERASE : key);
        }
        List<String> marks = sheet.marks().stream().map(mark -> mark.isEmpty() ? "_" : mark).toList();
        String at = sheet.at() == marks.size() ? "end" : String.valueOf(sheet.at() + 1);
        assertEquals(expected.replaceAll(" +", " "), String.join(" ", marks) + " @" + at + " " + answer);
    }
}
