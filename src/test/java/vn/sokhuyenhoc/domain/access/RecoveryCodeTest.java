package vn.sokhuyenhoc.domain.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private final RecoveryCode code = RecoveryCode.random(new Random(7));

    @Test
    void eightGroupsOfFour() {
        assertTrue(code.text().matches("([234679BCFGHJKLMNPQRSTVX]{4}-){7}[234679BCFGHJKLMNPQRSTVX]{4}"), code.text());
        assertNotEquals(RecoveryCode.random(new SecureRandom()), RecoveryCode.random(new SecureRandom()));
    }

    @Test
    void readWithoutRegardToCaseSpacesAndHyphens() {
        assertEquals(code, RecoveryCode.read(code.text()).orElseThrow());
        assertEquals(code, RecoveryCode.read(" " + code.text().toLowerCase(Locale.ROOT).replace("-", "  ")).orElseThrow());
        assertEquals(code, RecoveryCode.read(String.join("", code.groups())).orElseThrow());
        assertEquals(code, RecoveryCode.read(code.text().replace('S', '5').replace('B', '8').replace('2', 'z')).orElseThrow());
        assertArrayEquals(String.join("", code.groups()).toCharArray(), code.secret());
    }

    @Test
    void everyWrongLetterIsNoticedInItsGroup() {
        String text = String.join("", code.groups());
        for (int at = 0; at < text.length(); at++) {
            String other = text.substring(0, at) + (text.charAt(at) == 'K' ? 'L' : 'K') + text.substring(at + 1);
            assertEquals(at / RecoveryCode.LETTERS + 1, RecoveryCode.firstWrong(other), "letter " + at);
        }
    }

    @Test
    void groupsAndLettersThatChangedPlacesAreNoticed() {
        String text = String.join("", code.groups());
        assertEquals(1, RecoveryCode.firstWrong(text.substring(4, 8) + text.substring(0, 4) + text.substring(8)));
        for (int at = 0; at < 2; at++) {
            String swapped = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            assertEquals(text.equals(swapped) ? 0 : 1, RecoveryCode.firstWrong(swapped));
        }
    }

    @Test
    void tooLittleAndTooMuchSayWhere() {
        assertEquals(1, RecoveryCode.firstWrong(""));
        assertEquals(8, RecoveryCode.firstWrong(code.text().substring(0, 35)));
        assertEquals(9, RecoveryCode.firstWrong(code.text() + "K"));
        assertTrue(RecoveryCode.read("mật khẩu").isEmpty());
    }
}
