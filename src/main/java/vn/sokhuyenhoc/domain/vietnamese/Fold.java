package vn.sokhuyenhoc.domain.vietnamese;

import java.text.Normalizer;

/** Cleans text where it enters, and folds it for search. */
public final class Fold {
    private static final char D_STROKE = '\u0111';
    private static final char D_STROKE_CAPITAL = '\u0110';
    /** The Icelandic letter that looks the same as a capital and was typed instead by old keyboards. */
    private static final char ETH = '\u00F0';
    private static final char ETH_CAPITAL = '\u00D0';

    private Fold() {
    }

    /** Composed (NFC), trimmed, single blanks, eth read as the Vietnamese letter. Other letters and apostrophes stay; null becomes empty. */
    public static String clean(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ").strip()
            .replace(ETH, D_STROKE).replace(ETH_CAPITAL, D_STROKE_CAPITAL);
    }

    /**
     * The key that search runs on: lower case, no marks, no apostrophes, anything else than letters and digits a blank.
     * So "Hoà", "hòa" and "HOA" are one, as are "H’Yim" and "H'Yim".
     */
    public static String fold(String text) {
        String bare = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
            .toLowerCase(java.util.Locale.ROOT).replaceAll("[\\p{M}'\\u2019\\u02BC`]", "").replace(D_STROKE, 'd').replace(ETH, 'd');
        return bare.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
