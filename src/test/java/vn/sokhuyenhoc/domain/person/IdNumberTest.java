package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Problem;

class IdNumberTest {
    @ParameterizedTest
    @CsvSource({"014090027569,014090027569,false", "014 090 027 569,014090027569,false", "014.090.027.569,014090027569,false",
        "'''014090027569',014090027569,false", "014090027569\u00A0,014090027569,false", "14090027569,014090027569,true"})
    void readsTwelveDigits(String text, String value, boolean restored) {
        assertEquals(new IdNumber(value, restored), IdNumber.read(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "01409002756", "0140900275690", "01409002756O", "1.4090027569E10"})
    void leavesTheRestUnread(String text) {
        assertTrue(IdNumber.read(text).isEmpty(), text);
    }

    /** The fourth digit: 0 and 1 for men and women born 19xx, 2 and 3 for those born 20xx. */
    @ParameterizedTest
    @CsvSource({"014068000001,MALE,1968,", "014168000001,FEMALE,1968,", "014206000001,MALE,2006,", "014306000001,FEMALE,2006,",
        "014168000001,MALE,1968,ID_AGAINST_SEX", "014068000001,FEMALE,1968,ID_AGAINST_SEX", "014068000001,MALE,1969,ID_AGAINST_YEAR",
        "014006000001,MALE,2006,ID_AGAINST_YEAR", "014168000001,,1968,", "014168000001,FEMALE,,", "014168000001,MALE,1990,ID_AGAINST_SEX ID_AGAINST_YEAR"})
    void warnsOfWhatDisagrees(String number, Sex sex, Integer year, String kinds) {
        List<String> found = new IdNumber(number, false).disagreements("ID_NUMBER", sex, year == null ? null : BirthDate.ofYear(year)).stream()
            .map(p -> p.kind().name()).toList();
        assertEquals(kinds == null ? List.of() : List.of(kinds.split(" ")), found);
        assertTrue(found.stream().map(Problem.Kind::valueOf).allMatch(Problem.Kind::isWarning));
    }

    @ParameterizedTest
    @CsvSource(value = {"014090027569,********7569", "050123456,*****3456", "123,123", "null,null"}, nullValues = "null")
    void masksAllButFourDigits(String number, String shown) {
        assertEquals(shown, IdNumber.masked(number));
    }
}
