package vn.sokhuyenhoc.domain.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12,                Bản Nà Lo,             12 (Bản Nà Lo)",
        "A-0012,            Tổ dân phố Đoàn Kết,   A-0012 (Đoàn Kết)",
        "A-00012345678,     Tổ dân phố Đoàn Kết,   A-00012345678 (Kết)",
        "A-0001234567890,   Tổ dân phố Đoàn Kết,   A-0001234567890 (2)",
    })
    void tellsTheVillageAndForgetsIt(String number, String village, String told) {
        assertEquals(told, HouseholdNumber.apart(number, village, Set.of()::contains));
        assertEquals(number, HouseholdNumber.plain(told, village));
    }

    @Test
    void takenNumbersAreNotGivenAgain() {
        assertEquals("12 (Nà Lo)", HouseholdNumber.apart("12", "Bản Nà Lo", Set.of("12", "12 (Bản Nà Lo)")::contains));
        assertEquals("12345678901234567890", HouseholdNumber.apart("12345678901234567890", "Bản Nà Lo", Set.of()::contains));
        assertEquals("12 (Bản Khác)", HouseholdNumber.plain("12 (Bản Khác)", "Bản Nà Lo"));
    }
}
