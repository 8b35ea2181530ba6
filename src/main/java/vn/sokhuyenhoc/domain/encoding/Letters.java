package vn.sokhuyenhoc.domain.encoding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern QUOTES = Pattern.compile("^\\u00AB|\\u00BB$");
    private static final String SIGN = "[\\u00A1-\\u00AA\\u00AC\\u00AE\\u00B5\\u00B6\\u00B8\\u00B9]";
    /** Signs inside a word are letters of TCVN3, also in names that are no Vietnamese syllables. */
    private static final Pattern SIGN_INSIDE = Pattern.compile("[A-Za-z](" + SIGN + "|\\u00AB)[A-Za-z\\u00A1-\\u00FE]");
    /** Signs at a letter, and the commonest pairs of VNI: hardly Unicode, where others of the column are not. */
    private static final Pattern ODD = Pattern.compile(
        "[A-Za-z](" + SIGN + "|\\u00AB)|" + SIGN + "[A-Za-z]|[AaEeOo][\\u00C2\\u00E2]|[Aa][\\u00CA\\u00EA]");

    /** @param known words seen before, to the codes they fit; new ones are added */
    static Letters of(String text, Map<String, Set<LetterCode>> known) {
        boolean old = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0100' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return new Letters(Set.of(LetterCode.UNICODE), true);
            }
            old |= isHigh(c);
        }
        return old ? ofWords(text, known) : SILENT;
    }

    /** Beyond ASCII, where the old encodings have their letters. */
    static boolean isHigh(int letter) {
        return letter > '\u00A0' && letter < '\u0100';
    }

    private static Letters ofWords(String text, Map<String, Set<LetterCode>> known) {
        int words = 0;
        Map<LetterCode, Integer> fitting = new EnumMap<>(LetterCode.class);
        for (String word : GAPS.split(text)) {
            if (word.length() > 1 && word.chars().anyMatch(Letters::isHigh) && word.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                words++;
                known.computeIfAbsent(word, Letters::codes).forEach(code -> fitting.merge(code, 1, Integer::sum));
            }
        }
        int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most * 2 <= words) {
            return new Letters(possible(text), false);
        }
        fitting.values().removeIf(count -> count < most);
        return new Letters(fitting.keySet(), fitting.size() == 1);
    }

    private static Set<LetterCode> codes(String word) {
        EnumSet<LetterCode> codes = EnumSet.allOf(LetterCode.class);
        codes.removeIf(code -> !fits(word, code));
        return codes;
    }

    private static Set<LetterCode> possible(String text) {
        EnumSet<LetterCode> possible = EnumSet.allOf(LetterCode.class);
        possible.removeIf(code -> !code.covers(text));
        if (possible.size() > 1 && ODD.matcher(text).find()) {
            possible.remove(LetterCode.UNICODE);
        }
        return possible;
    }

    private static boolean fits(String word, LetterCode code) {
        if (!code.covers(word)) {
            return false;
        }
        if (code == LetterCode.UNICODE) {
            // An eth was typed for the letter that looks the same as a capital; quotation marks may stand around.
            String bare = QUOTES.matcher(word).replaceAll("").replace('\u00D0', '\u0110').replace('\u00F0', '\u0111');
            return isOneCase(bare, bare) && Syllable.fits(bare.toLowerCase(Locale.ROOT));
        }
        String read = code.decode(word);
        // The codes of small letters stand in words of capitals too, so only plain letters tell the case.
        return isOneCase(word, read) && Syllable.fits(read.toLowerCase(Locale.ROOT))
            || code == LetterCode.TCVN3 && SIGN_INSIDE.matcher(word).find();
    }

    /**
     * Small letters, capitals, or a capital before small ones.
     *
     * @param word as written, of whose letters beyond ASCII only those count that are what they are read as
     */
    private static boolean isOneCase(String word, String read) {
        boolean small = false;
        boolean capital = false;
        for (int i = 0; i < word.length(); i++) {
            if (!isHigh(word.charAt(i)) || word.equals(read)) {
                small |= Character.isLowerCase(word.charAt(i));
                capital |= i > 0 && Character.isUpperCase(word.charAt(i));
            }
        }
        return !small || !capital;
    }
}
