package vn.sokhuyenhoc.domain.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Vietnamese order as a plain string: given name, then family name, then middle names; in each word first the letters
 * (a ă â b … d đ e ê …), then the tone (không, huyền, hỏi, ngã, sắc, nặng, as in dictionaries).
 */
public final class SortKey {
    private static final String LETTERS = "a\u0103\u00E2bcd\u0111e\u00EAfghijklmno\u00F4\u01A1pqrstu\u01B0vwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String SHAPES = "\u0306\u0302\u031B";

    private SortKey() {
    }

    /** The key of a person's name; the last word is taken as the given name. */
    public static String ofName(String fullName) {
        String[] words = words(fullName);
        int last = words.length - 1;
        StringBuilder key = new StringBuilder(ofWord(words[last]));
        for (int i = 0; i < last; i++) {
            key.append(' ').append(ofWord(words[i]));
        }
        return key.toString();
    }

    /** The key of any other text, word by word from the left. */
    public static String ofText(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : words(text)) {
            key.append(key.isEmpty() ? "" : " ").append(ofWord(word));
        }
        return key.toString();
    }

    private static String[] words(String text) {
        String plain = Fold.clean(text).toLowerCase(Locale.ROOT).replaceAll("['\\u2019\\u02BC]", "");
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip().split(" ");
    }

    private static String ofWord(String word) {
        StringBuilder key = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            StringBuilder letter = new StringBuilder();
            for (char c : Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD).toCharArray()) {
                if (TONES.indexOf(c) >= 0) {
                    tone = TONES.indexOf(c) + 1;
                } else if (letter.isEmpty() || SHAPES.indexOf(c) >= 0) {
                    letter.append(c);
                }
            }
            key.append(rank(Normalizer.normalize(letter, Normalizer.Form.NFC)));
        }
        return key.append((char) ('0' + tone)).toString();
    }

    /** Digits come first by their value; letters follow from 'A' on, in the order of the alphabet. */
    private static String rank(String letter) {
        int at = letter.isEmpty() ? -1 : LETTERS.indexOf(letter);
        if (at >= 0) {
            return String.valueOf((char) ('A' + at));
        }
        return letter.matches("\\d") ? "!" + letter : "";
    }
}
