package vn.sokhuyenhoc.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Title;

class MarkKeysTest {
    /** A set of five indicators with this cap. */
    static CriteriaSet set(String cap, String step) {
        List<Indicator> indicators = IntStream.rangeClosed(1, 5).mapToObj(i -> new Indicator("CS" + i, new BigDecimal(cap), "")).toList();
        return new CriteriaSet("thu", Title.CITIZEN, "thử", new CriteriaSet.Source("", "", ""), new BigDecimal(step),
            List.of(new Criterion("NL1", "", null, indicators)), List.of());
    }

    /** Types the keys; the answer is the marks, then the field at hand from 1 ("end" behind the last), then what became of the last key. */
    private static String typed(String cap, String step, String keys) {
        MarkSheet sheet = new MarkSheet(new Asked(set(cap, step)));
        MarkSheet.Answer answer = null;
        for (char key : keys.toCharArray()) {
            answer = sheet.press(switch (key) {
                case '<' -> MarkKeys.ERASE;
                case '!' -> MarkKeys.COMMIT;
                default -> key;
            });
        }
        List<String> marks = sheet.marks().stream().map(mark -> mark.isEmpty() ? "_" : mark).toList();
        return String.join(" ", marks) + " @" + (sheet.at() == 5 ? "end" : sheet.at() + 1) + " " + answer;
    }

    @ParameterizedTest(name = "cap {0} step {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        // cap 10, step 1: 2 to 9 and 0 are full at once, 1 waits
        "10 | 1 | 9       | 9 _ _ _ _      @2 TAKEN",
        "10 | 1 | 0       | 0 _ _ _ _      @2 TAKEN",
        "10 | 1 | 1       | 1 _ _ _ _      @1 TAKEN",
        "10 | 1 | 10      | 10 _ _ _ _     @2 TAKEN",
        "10 | 1 | 15      | 1 5 _ _ _      @3 TAKEN",
        "10 | 1 | 11      | 1 1 _ _ _      @2 TAKEN",
        "10 | 1 | 1110    | 1 1 10 _ _     @4 TAKEN",
        "10 | 1 | 1.      | 1 . _ _ _      @3 TAKEN",
        "10 | 1 | 1*      | 1 10 _ _ _     @3 TAKEN",
        "10 | 1 | 98765   | 9 8 7 6 5      @end TAKEN",
        "10 | 1 | 98761   | 9 8 7 6 1      @5 TAKEN",
        "10 | 1 | 987615  | 9 8 7 6 1      @end AT_END",
        "10 | 1 | 987612  | 9 8 7 6 1      @end AT_END",
        "10 | 1 | 98761!  | 9 8 7 6 1      @5 COMMIT",
        "10 | 1 | 98765!  | 9 8 7 6 5      @end COMMIT",
        "10 | 1 | 98765+  | 9 8 7 6 5      @end AT_END",
        "10 | 1 | 987650  | 9 8 7 6 5      @end AT_END",
        "10 | 1 | *****   | 10 10 10 10 10 @end TAKEN",
        "10 | 1 | .,.,.   | . . . . .      @end TAKEN",
        "10 | 1 | 98!     | 9 8 _ _ _      @3 EMPTY_FIELD",
        "10 | 1 | !       | _ _ _ _ _      @1 EMPTY_FIELD",
        "10 | 1 | 98-     | 9 8 _ _ _      @2 TAKEN",
        "10 | 1 | 98<     | 9 8 _ _ _      @2 TAKEN",
        "10 | 1 | 98--    | 9 8 _ _ _      @1 TAKEN",
        "10 | 1 | 98---   | 9 8 _ _ _      @1 TAKEN",
        "10 | 1 | 98-7    | 9 7 _ _ _      @3 TAKEN",
        "10 | 1 | 98<<    | 9 _ _ _ _      @2 TAKEN",
        "10 | 1 | 98<<<   | 9 _ _ _ _      @1 TAKEN",
        "10 | 1 | 1<      | _ _ _ _ _      @1 TAKEN",
        "10 | 1 | 91-     | 9 1 _ _ _      @1 TAKEN",
        "10 | 1 | 98--5!  | 5 8 _ _ _      @3 EMPTY_FIELD",
        "10 | 1 | 98765-4 | 9 8 7 6 4      @end TAKEN",
        "10 | 1 | 98765<  | 9 8 7 6 5      @5 TAKEN",
        "10 | 1 | a       | _ _ _ _ _      @1 REFUSED",
        "10 | 1 | 1a0     | 10 _ _ _ _     @2 TAKEN",
        "10 | 1 | 9x8     | 9 8 _ _ _      @3 TAKEN",
        "10 | 1 | 1-.     | . _ _ _ _      @2 TAKEN",
        // cap 5
        "5 | 1 | 5        | 5 _ _ _ _      @2 TAKEN",
        "5 | 1 | 1        | 1 _ _ _ _      @2 TAKEN",
        "5 | 1 | 6        | _ _ _ _ _      @1 REFUSED",
        "5 | 1 | *        | 5 _ _ _ _      @2 TAKEN",
        // cap 20: 1 and 2 wait
        "20 | 1 | 2       | 2 _ _ _ _      @1 TAKEN",
        "20 | 1 | 20      | 20 _ _ _ _     @2 TAKEN",
        "20 | 1 | 25      | 2 5 _ _ _      @3 TAKEN",
        "20 | 1 | 19      | 19 _ _ _ _     @2 TAKEN",
        "20 | 1 | 3       | 3 _ _ _ _      @2 TAKEN",
        // cap 100: all but 0 wait, Enter leads to the next empty field
        "100 | 1 | 0      | 0 _ _ _ _      @2 TAKEN",
        "100 | 1 | 1      | 1 _ _ _ _      @1 TAKEN",
        "100 | 1 | 10     | 10 _ _ _ _     @1 TAKEN",
        "100 | 1 | 100    | 100 _ _ _ _    @2 TAKEN",
        "100 | 1 | 105    | 10 5 _ _ _     @2 TAKEN",
        "100 | 1 | 99     | 99 _ _ _ _     @2 TAKEN",
        "100 | 1 | 9!     | 9 _ _ _ _      @2 EMPTY_FIELD",
        "100 | 5 | 7      | 7 _ _ _ _      @1 TAKEN",
        "100 | 5 | 7!     | 7 _ _ _ _      @1 REFUSED",
        "100 | 5 | 72     | 7 _ _ _ _      @1 REFUSED",
        "100 | 5 | 75     | 75 _ _ _ _     @2 TAKEN",
        // halves: the comma, or the dot of the keypad, belongs to the mark
        "10 | 0.5 | 7     | 7 _ _ _ _      @1 TAKEN",
        "10 | 0.5 | 78    | 7 8 _ _ _      @2 TAKEN",
        "10 | 0.5 | 7.5   | 7,5 _ _ _ _    @2 TAKEN",
        "10 | 0.5 | 7,5   | 7,5 _ _ _ _    @2 TAKEN",
        "10 | 0.5 | 7,0   | 7 _ _ _ _      @2 TAKEN",
        "10 | 0.5 | 7,3   | 7, _ _ _ _     @1 REFUSED",
        "10 | 0.5 | 0.5   | 0,5 _ _ _ _    @2 TAKEN",
        "10 | 0.5 | 10    | 10 _ _ _ _     @2 TAKEN",
        "10 | 0.5 | .     | . _ _ _ _      @2 TAKEN",
        "10 | 0.5 | ,     | _ _ _ _ _      @1 REFUSED",
        "10 | 0.5 | 7,!   | 7 _ _ _ _      @2 EMPTY_FIELD",
        "10 | 0.5 | 7,-   | 7 _ _ _ _      @1 TAKEN",
        "10 | 0.5 | 7*    | 7 10 _ _ _     @3 TAKEN",
        "5 | 0.5  | 554   | 5 5 4 _ _      @3 TAKEN",
        // quarters
        "10 | 0.25 | 7,25 | 7,25 _ _ _ _   @2 TAKEN",
        "10 | 0.25 | 7,5  | 7,5 _ _ _ _    @2 TAKEN",
        "10 | 0.25 | 7,2  | 7,2 _ _ _ _    @1 TAKEN",
        "10 | 0.25 | 7,24 | 7,2 _ _ _ _    @1 REFUSED",
        "10 | 0.25 | 7,2! | 7,2 _ _ _ _    @1 REFUSED",
        "10 | 0.25 | 7,00 | 7 _ _ _ _      @2 TAKEN",
        "100 | 0.25 | 99,75 | 99,75 _ _ _ _ @2 TAKEN"})
    void keysLeadWhereTheTableSays(String cap, String step, String keys, String expected) {
        assertEquals(expected.replaceAll(" +", " "), typed(cap.strip(), step.strip(), keys.strip()));
    }

    @Test
    void everyMarkOfEverySetCanBeTypedAndIsWhatWasTyped() {
        for (String step : List.of("1", "0.5", "0.25")) {
            for (String cap : List.of("5", "10", "20", "100")) {
                BigDecimal most = new BigDecimal(cap);
                for (BigDecimal mark = BigDecimal.ZERO; mark.compareTo(most) <= 0; mark = mark.add(new BigDecimal(step))) {
                    String text = mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString().replace('.', ',');
                    MarkSheet sheet = new MarkSheet(new Asked(set(cap, step)));
                    for (int i = 0; i < 5; i++) {
                        text.chars().forEach(key -> sheet.press((char) key));
                        if (i < 4 && sheet.at() == i) {
                            assertEquals(MarkSheet.Answer.EMPTY_FIELD, sheet.press(MarkKeys.COMMIT));
                        }
                    }
                    assertEquals(MarkSheet.Answer.COMMIT, sheet.press(MarkKeys.COMMIT), cap + " " + step + " " + text);
                    assertEquals(Collections.nCopies(5, text), sheet.draft().marks(), cap + " " + step);
                }
            }
        }
    }

    @Test
    void lettersNeverChangeAForm() {
        MarkSheet sheet = new MarkSheet(new Asked(set("10", "1")));
        "98".chars().forEach(key -> sheet.press((char) key));
        for (char letter : "abcxyzđăâêôơưÁẶ #".toCharArray()) {
            assertEquals(MarkSheet.Answer.REFUSED, sheet.press(letter));
        }
        assertEquals(Arrays.asList("9", "8", "", "", ""), sheet.marks());
    }
}
