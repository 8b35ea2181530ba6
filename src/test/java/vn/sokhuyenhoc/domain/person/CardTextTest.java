package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {
    private static final String CARD = "014168001234|050123456|Lò Thị Hương|05031968|Nữ|Bản Nà Lo, Chiềng Hương, Sơn La|12082021";
    private static final PersonDraft SAID = new PersonDraft(Map.of(PersonField.ID_NUMBER, "014168001234", PersonField.OLD_ID_NUMBER, "050123456",
        PersonField.NAME, "Lò Thị Hương", PersonField.BIRTH, "05/03/1968", PersonField.SEX, "FEMALE",
        PersonField.ADDRESS, "Bản Nà Lo, Chiềng Hương, Sơn La"));

    @ParameterizedTest
    @ValueSource(strings = {CARD, CARD + "\r\n", "  " + CARD + "\n",
        "014168001234|050123456|LÒ THỊ HƯƠNG|05031968|NỮ|Bản Nà Lo, Chiềng Hương, Sơn La|12082021",
        "014168001234~050123456~Lò Thị Hương~05031968~Nữ~Bản Nà Lo, Chiềng Hương, Sơn La~12082021",
        "014168001234\\050123456\\Lò Thị Hương\\05031968\\Nữ\\Bản Nà Lo, Chiềng Hương, Sơn La\\12082021"})
    void readsHowReadersTypeIt(String typed) {
        assertTrue(CardText.begins(typed));
        assertEquals(Optional.of(SAID), CardText.read(typed));
        assertEquals(Optional.of(SAID), CardText.read(Normalizer.normalize(typed, Normalizer.Form.NFD)));
    }

    @Test
    void oldNumberAndDayOfBirthMayBeMissing() {
        PersonDraft read = CardText.read("014150001234||H’Yim Kđoh|00001950|Nam||12082021").orElseThrow();
        assertEquals("", read.text(PersonField.OLD_ID_NUMBER));
        assertEquals("1950", read.text(PersonField.BIRTH));
        assertEquals("H’Yim Kđoh", read.text(PersonField.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"014168001234|Lò Thị Hương|05031968|Nữ|Sơn La|12082021", CARD + "||Lò Văn A|Lò Thị B",
        "01416800123|050123456|Lò Thị Hương|05031968|Nữ|Sơn La|12082021", "014168001234|050123456|Lò Thị Hương|31021968|Nữ|Sơn La|12082021",
        "014168001234|050123456|Lò Thị Hương|05031968|x|Sơn La|12082021", "014168001234|050123456||05031968|Nữ|Sơn La|12082021",
        "014168001234|050123456|Lò Thị Hương|05031968|Nữ|Sơn La|hôm nay", "|", "014168001234|", "014168001234"})
    void refusesWhatIsNotThatCard(String typed) {
        assertEquals(Optional.empty(), CardText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lo thi huong", "014168001234", "0912345678", "014168001234 huong", "Hương, 1968", "427"})
    void whatPeopleLookForIsNoCard(String typed) {
        assertFalse(CardText.begins(typed));
    }
}
