package vn.sokhuyenhoc.domain.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Vietnamese order as a plain string: given name first, then the other words as the {@link NameOrder} has them; in each word first
 * the letters (a ă â b … d đ e ê …), then the tone.
 */
public final class SortKey {
    private static final String LETTERS = "a\u0103\u00E2bcd\u0111e\u00EAfghijklmno\u00F4\u01A1pqrstu\u01B0vwxyz";
    private static final String SHAPES = "\u0306\u0302\u031B";

    private SortKey() {
    }

    /** The key of a person's name in the usual order; the last word is taken as the given name. */
    public static String ofName(String fullName) {
        return ofName(fullName, NameOrder.USUAL);
    }

    /** The key of a person's name; the last word is taken as the given name, the first as the family's. */
    public static String ofName(String fullName, NameOrder order) {
        String[] words = words(fullName);
        int last = words.length - 1;
        boolean middleFirst = order.words() == NameOrder.Words.GIVEN_MIDDLE_FAMILY && last > 0;
        StringBuilder key = new StringBuilder(ofWord(words[last], order.tones()));
        for (int i = middleFirst ? 1 : 0; i < last; i++) {
            key.append(' ').append(ofWord(words[i], order.tones()));
        }
        return middleFirst ? key.append("  ").append(ofWord(words[0], order.tones())).toString() : key.toString();
    }

    /** The key of any other text, word by word from the left. */
    public static String ofText(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : words(text)) {
            key.append(key.isEmpty() ? "" : " ").append(ofWord(word, NameOrder.Tones.DICTIONARY));
        }
        return key.toString();
    }

    private static String[] words(String text) {
        String plain = Fold.clean(text).toLowerCase(Locale.ROOT).replaceAll("['\\u2019\\u02BC]", "");
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip().split(" ");
    }

    private static String ofWord(String word, NameOrder.Tones tones) {
        StringBuilder key = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            StringBuilder letter = new StringBuilder();
            for (char c : Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD).toCharArray()) {
                if (tones.rank(c) > 0) {
                    tone = tones.rank(c);
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
