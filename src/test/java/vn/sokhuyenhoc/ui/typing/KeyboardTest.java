package vn.sokhuyenhoc.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The made-up keyboards do as the real ones. */
class KeyboardTest {
    @ParameterizedTest
    @CsvSource({"Nguyeenx,Nguyễn", "Nguyenex,Nguyễn", "Quyenfe,Quyền", "hoaf,hòa", "hoafn,hoàn", "dduwowcj,được", "huongwf,hường", "DDieeuf,Điều",
        "giaf,già", "quys,quý", "thuyr,thủy", "toans,toán", "ngoaif,ngoài", "xuwr,xử", "muwaf,mừa", "tieengs,tiếng", "Dangdwj,Đặng"})
    void telex(String keys, String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Method.TELEX.compose(keys));
    }

    @ParameterizedTest
    @CsvSource({"Nguye6n4,Nguyễn", "Nguyen46,Nguyễn", "hoa2n,hoàn", "d9uoc75,được", "D9a8ng5,Đặng", "Hu7o7ng,Hương"})
    void vni(String keys, String text) {
        assertEquals(text, Method.VNI.compose(keys));
    }

    @Test
    void aChangeIsSentAsBackspacesAndLetters() {
        Syllables.Typed word = new Syllables.Typed("hoàn", "hoafn");
        String erase = Keyboard.BACKSPACE;
        assertEquals(List.of("h", "o", "a", erase, erase, "ò", "a", erase, erase, "o", "à", "n"), Keyboard.TELEX.sent(word));
        assertEquals(List.of("h", "o", "a", "\u202F", erase, erase, erase, "ò", "a", "\u202F", erase, erase, erase, "o", "à", "n"),
            Keyboard.TELEX_WITH_FAKE.sent(word));
        assertEquals(List.of("t", "i", "ê", "\u0301", "n", "g"), Keyboard.SYSTEM.sent(new Syllables.Typed("tiếng", "tieengs")));
    }

    @ParameterizedTest
    @EnumSource(Keyboard.class)
    void whatIsSentComesToTheWord(Keyboard keyboard) {
        Syllables syllables = new Syllables(7);
        int changed = 0;
        for (int i = 0; i < 5000; i++) {
            Syllables.Typed word = syllables.next(keyboard.method());
            StringBuilder field = new StringBuilder();
            for (String sent : keyboard.sent(word)) {
                if (sent.equals(Keyboard.BACKSPACE)) {
                    field.setLength(field.length() - 1);
                } else {
                    field.append(sent);
                }
            }
            assertEquals(word.text(), Normalizer.normalize(field, Normalizer.Form.NFC), word.keys());
            changed += word.text().equals(word.keys()) ? 0 : 1;
        }
        assertTrue(changed > 3000, "most words have marks");
    }
}
