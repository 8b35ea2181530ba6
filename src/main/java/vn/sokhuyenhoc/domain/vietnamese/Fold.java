package vn.sokhuyenhoc.domain.vietnamese;

import java.text.Normalizer;

/** Cleans text where it enters, and folds it for search. */
public final class Fold {
    private static final char D_STROKE = '\u0111';

    private Fold() {
    }

    /** Composed (NFC), trimmed, single blanks. Letters and apostrophes stay as they are; null becomes empty. */
    public static String clean(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /**
     * The key that search runs on: lower case, no marks, no apostrophes, anything else than letters and digits a blank.
     * So "Hoà", "hòa" and "HOA" are one, as are "H’Yim" and "H'Yim".
     */
    public static String fold(String text) {
        String bare = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
            .toLowerCase(java.util.Locale.ROOT).replaceAll("[\\p{M}'\\u2019\\u02BC`]", "").replace(D_STROKE, 'd');
        return bare.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
