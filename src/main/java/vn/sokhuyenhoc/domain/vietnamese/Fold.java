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
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\\u2019\\u02BC`]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

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
        String bare = MARKS.matcher(low).replaceAll("").replace(D_STROKE, 'd').replace(ETH, 'd');
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }
}
