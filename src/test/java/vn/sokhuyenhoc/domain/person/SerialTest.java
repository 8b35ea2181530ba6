package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.person.Serial.Reading;

class SerialTest {

    /** 572 and its 4 are the worked example of the algorithm's literature. */
    @ParameterizedTest
    @CsvSource({"572, 0572-4", "1, 0001-3", "427, 0427-0", "9999, 9999-2", "10000, 10000-9", "999999999, 999999999-0"})
    void of(int serial, String code) {
        assertEquals(code, Serial.of(serial));
    }

    @Test
    void noughtIsNoSerial() {
        assertThrows(IllegalArgumentException.class, () -> Serial.of(0));
        assertEquals(new Reading.WrongDigit("0000-0"), Serial.read("0000-0"));
    }

    @ParameterizedTest
    @CsvSource({"0572-4, 572", "05724, 572", "5724, 572", "' 0572-4 ', 572", "0572–4, 572", "572-4, 572", "000572-4, 572", "1-3, 1",
        "0572-3, wrong", "0527-4, wrong", "5723, wrong", "13, none", "572, none", "0572-, none", "0572-44, none", "-4, none", "Lò, none", "'', none",
        "1234567890-1, none", "0912-345-678, none", "05 724, none"})
    void read(String typed, String expected) {
        assertEquals(expected, switch (Serial.read(typed)) {
            case Reading.Right(int serial) -> String.valueOf(serial);
            case Reading.WrongDigit _ -> "wrong";
            case Reading.NoCode _ -> "none";
        });
    }

    /** What the digits may mean, and which of it is taken without asking. */
    @ParameterizedTest
    @CsvSource({"572, 572, 572", "0572, 572, 572", "05724, 572 5724, 572", "5724, 5724 572, 5724", "0572-4, 572, 572", "05723, 5723, none",
        "0572-3, '', none", "1, 1, 1", "13, 13, 13", "0, '', none", "12345, 12345, none", "Lò, '', none", "9999999999, '', none"})
    void meant(String typed, String all, String sure) {
        assertEquals(all, Serial.meant(typed).stream().map(String::valueOf).collect(Collectors.joining(" ")));
        OptionalInt one = Serial.sure(typed);
        assertEquals(sure, one.isPresent() ? String.valueOf(one.getAsInt()) : "none");
    }

    @Test
    void wrongIsOnlyWhatIsWrittenAsACode() {
        assertTrue(Serial.isWrong("0572-3"));
        assertEquals(List.of(false, false, false), List.of("05723", "0572-4", "Lò").stream().map(Serial::isWrong).toList());
    }

    @Property
    void readsWhatItPrints(@ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        String code = Serial.of(serial);
        assertEquals(new Reading.Right(serial), Serial.read(code));
        assertEquals(new Reading.Right(serial), Serial.read(code.replace("-", "")));
        assertEquals(OptionalInt.of(serial), Serial.sure(code.replace("-", "")));
        assertTrue(Serial.meant(String.valueOf(serial)).contains(serial));
    }

    @Property(tries = 200)
    void everyWrongDigitIsFound(@ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        String code = Serial.of(serial);
        for (int at = 0; at < code.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (code.charAt(at) != '-' && code.charAt(at) != digit) {
                    refused(code.substring(0, at) + digit + code.substring(at + 1));
                }
            }
        }
    }

    @Property(tries = 1000)
    void everySwapOfNeighboursIsFound(@ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        String digits = Serial.of(serial).replace("-", "");
        for (int at = 0; at + 1 < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(at + 1)) {
                String swapped = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
                refused(swapped.substring(0, swapped.length() - 1) + "-" + swapped.substring(swapped.length() - 1));
            }
        }
    }

    private static void refused(String typed) {
        assertEquals(new Reading.WrongDigit(typed), Serial.read(typed));
    }
}
