package vn.sokhuyenhoc.domain.encoding;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TCVN3 (ABC): one code for each small letter. It has no capitals with tones, so small ones stand where capitals were meant; fonts ending
 * in H show them so.
 */
final class Tcvn3 {
    private static final int CODES = 256;
    private static final int RADIX = 16;
    /** What each code means, 0 where it means itself. */
    private static final char[] LETTERS = letters();
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{M}'\\u2019])\\p{L}");

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
        return isInCapitals(text) ? read.toUpperCase(Locale.ROOT) : withFirstCapitals(read, text);
    }

    /** All plain letters are capitals, and more than the first of some word. */
    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(c -> c >= 'a' && c <= 'z')
            && Arrays.stream(text.split("[\\s\\u00A0]")).anyMatch(word -> word.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1);
    }

    /** Where all words that can start with a capital do, as in a name, those that cannot do too. */
    private static String withFirstCapitals(String read, String text) {
        Matcher starts = WORD_START.matcher(read);
        StringBuilder out = new StringBuilder(read);
        boolean capital = false;
        while (starts.find()) {
            int at = starts.start();
            boolean couldNot = isToned(text.charAt(at));
            if (Character.isLowerCase(read.charAt(at)) && !couldNot) {
                return read;
            }
            capital |= !couldNot;
            out.setCharAt(at, Character.toUpperCase(read.charAt(at)));
        }
        return capital ? out.toString() : read;
    }

    /** Whether it is a small letter whose capital has no code: all behind those of the letters with shapes. */
    private static boolean isToned(char code) {
        return has(code) && code > '\u00AE';
    }
}
