package vn.sokhuyenhoc.domain.vietnamese;

/**
 * Tells whether two names can be one person's. Marks count (H\u01B0\u01A1ng is not H\u01B0\u1EDDng), their place in the syllable, capitals
 * and apostrophes do not; a name written without any mark fits every name with the same letters.
 */
public final class SameName {
    private SameName() {
    }

    public static boolean of(String one, String other) {
        return one.equals(other) || Fold.fold(one).equals(Fold.fold(other))
            && (isBare(one) || isBare(other) || SortKey.ofText(one).equals(SortKey.ofText(other)));
    }

    /** Whether it is written without any mark. */
    public static boolean isBare(String name) {
        return name.replaceAll("[\\u2019\\u02BC]", "").chars().allMatch(letter -> letter < 128);
    }
}
