package vn.sokhuyenhoc.domain.encoding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the letters of a text say of its encoding, whatever its font.
 *
 * @param codes in which its words are Vietnamese; more than one where they are so in each; empty where there is nothing beyond ASCII
 * @param sure  whether the letters alone decide, for one
 */
record Letters(Set<LetterCode> codes, boolean sure) {
    private static final Letters SILENT = new Letters(Set.of(), false);
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0\\p{Punct}\\u2010-\\u203A]+");
    private static final Pattern NO_LETTERS_AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");
    /** Signs inside a word are letters of TCVN3, also in names that are no Vietnamese syllables. */
    private static final Pattern SIGN_INSIDE = Pattern.compile(
        "[A-Za-z][\\u00A1-\\u00A9\\u00AC\\u00AE\\u00B5\\u00B6\\u00B8\\u00B9][A-Za-z\\u00A1-\\u00FE]");

    static Letters of(String text) {
        boolean old = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0100' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return new Letters(Set.of(LetterCode.UNICODE), true);
            }
            old |= isHigh(c);
        }
        return old ? ofWords(text) : SILENT;
    }

    /** Beyond ASCII, where the old encodings have their letters. */
    static boolean isHigh(int letter) {
        return letter > '\u00A0' && letter < '\u0100';
    }

    private static Letters ofWords(String text) {
        List<String> words = new ArrayList<>();
        for (String word : GAPS.split(text)) {
            if (word.length() > 1 && word.chars().anyMatch(Letters::isHigh) && word.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                words.add(word);
            }
        }
        Set<LetterCode> best = EnumSet.noneOf(LetterCode.class);
        long most = 0;
        for (LetterCode code : LetterCode.values()) {
            long fitting = words.stream().filter(word -> fits(word, code)).count();
            if (fitting > most) {
                best.clear();
                most = fitting;
            }
            if (fitting == most && most > 0) {
                best.add(code);
            }
        }
        if (most * 2 > words.size()) {
            return new Letters(best, best.size() == 1);
        }
        EnumSet<LetterCode> possible = EnumSet.allOf(LetterCode.class);
        possible.removeIf(code -> !code.covers(text));
        return new Letters(possible, false);
    }

    private static boolean fits(String word, LetterCode code) {
        if (!code.covers(word)) {
            return false;
        }
        if (code == LetterCode.UNICODE) {
            // An eth was typed for the letter that looks the same as a capital; quotation marks may stand around.
            String bare = NO_LETTERS_AROUND.matcher(word).replaceAll("").replace('\u00D0', '\u0110').replace('\u00F0', '\u0111');
            return isOneCase(bare, bare) && Syllable.fits(bare.toLowerCase(Locale.ROOT));
        }
        String read = code.decode(word);
        // The codes of small letters stand in words of capitals too, so only plain letters tell the case.
        return isOneCase(word.replaceAll("[^A-Za-z]", ""), read) && Syllable.fits(read.toLowerCase(Locale.ROOT))
            || code == LetterCode.TCVN3 && SIGN_INSIDE.matcher(word).find();
    }

    /** Small letters, capitals, or a capital before small ones. */
    private static boolean isOneCase(String telling, String word) {
        boolean small = telling.chars().skip(Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0)) ? 1 : 0).noneMatch(Character::isUpperCase);
        return small || telling.chars().noneMatch(Character::isLowerCase);
    }
}
