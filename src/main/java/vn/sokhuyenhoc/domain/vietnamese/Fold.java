package vn.sokhuyenhoc.domain.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans text where it enters, and folds it for search. */
public final class Fold {
    private static final char D_STROKE = '\u0111';
    private static final char D_STROKE_CAPITAL = '\u0110';
    /** The Icelandic letter that looks the same as a capital and was typed instead by old keyboards. */
    private static final char ETH = '\u00F0';
    private static final char ETH_CAPITAL = '\u00D0';
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final String APOSTROPHES = "'`\u2019\u02BC";

    private Fold() {
    }

    /** Composed (NFC), trimmed, single blanks, eth read as the Vietnamese letter. Other letters and apostrophes stay; null becomes empty. */
    public static String clean(String text) {
        return text == null ? "" : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip()
            .replace(ETH, D_STROKE).replace(ETH_CAPITAL, D_STROKE_CAPITAL);
    }

    /**
     * The key that search runs on: lower case, no marks, no apostrophes, anything else than letters and digits a blank.
     * So "Hoà", "hòa" and "HOA" are one, as are "H’Yim" and "H'Yim".
     */
    public static String fold(String text) {
        String low = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        // Letter by letter: a list of 100,000 people folds some millions of names, for which patterns take minutes.
        StringBuilder folded = new StringBuilder(low.length());
        boolean blank = false;
        for (int at = 0; at < low.length(); at += Character.charCount(low.codePointAt(at))) {
            int letter = low.codePointAt(at);
            if (Character.isLetterOrDigit(letter) && APOSTROPHES.indexOf(letter) < 0) {
                folded.append(blank && !folded.isEmpty() ? " " : "").appendCodePoint(letter == D_STROKE || letter == ETH ? 'd' : letter);
                blank = false;
            } else if (!isMark(letter)) {
                blank = true;
            }
        }
        return folded.toString();
    }

    private static boolean isMark(int letter) {
        return APOSTROPHES.indexOf(letter) >= 0 || switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
