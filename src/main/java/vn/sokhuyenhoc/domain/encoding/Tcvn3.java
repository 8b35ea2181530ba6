package vn.sokhuyenhoc.domain.encoding;

import java.util.Arrays;

/**
 * TCVN3 (ABC): one code for each small letter. It has no capitals with tones, so a text in capitals is written with small ones among
 * them, which fonts ending in H show as capitals.
 */
final class Tcvn3 {
    private static final int CODES = 256;
    private static final int RADIX = 16;
    /** What each code means, 0 where it means itself. */
    private static final char[] LETTERS = letters();

    private Tcvn3() {
    }

    private static char[] letters() {
        char[] letters = new char[CODES];
        OldLetters.SHIPPED.table("tcvn3").forEach((code, letter) -> letters[Integer.parseInt(code, RADIX)] = letter);
        return letters;
    }

    /** Whether the code is a letter of this encoding other than those of ASCII. */
    static boolean has(char code) {
        return code < CODES && LETTERS[code] != 0;
    }

    static String decode(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = has(out[i]) ? LETTERS[out[i]] : out[i];
        }
        String read = new String(out);
        return isInCapitals(text) ? read.toUpperCase(java.util.Locale.ROOT) : read;
    }

    /** All plain letters are capitals, and more than the first of some word. */
    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(c -> c >= 'a' && c <= 'z')
            && Arrays.stream(text.split("[\\s\\u00A0]")).anyMatch(word -> word.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1);
    }
}
