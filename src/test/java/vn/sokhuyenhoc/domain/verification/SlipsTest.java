package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({"8, 5 7 9 88", "5, 2 4 6 8 55", "0, 1 2 00", "10, 00 01 0 1 11 12 110 100 20 40", "7.5, 4.5 8.5 .5 77.5 75 7..5 7.2 7.4 7.6 7.8 7. 7.55 .75 75."})
    void oneSlip(String text, String slips) {
        Set<String> expected = new TreeSet<>(Set.of(slips.split(" ")));
        TreeSet<String> made = Slips.of(text);
        made.remove("");
        assertEquals(expected, made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "10", "45", "100", "7,5", "45/50"})
    void whateverASlipMakesIsTracedBack(String text) {
        Slips.of(text).forEach(made -> assertTrue(Slips.before(made).contains(text), text + " > " + made));
    }
}
