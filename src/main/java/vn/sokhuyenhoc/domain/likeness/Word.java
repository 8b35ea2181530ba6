package vn.sokhuyenhoc.domain.likeness;

import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** Compares words letter by letter. */
final class Word {
    private Word() {
    }

    /** The same but for capitals and for where in the syllable a mark stands. */
    static boolean alike(String one, String other) {
        return one.equalsIgnoreCase(other) || SortKey.ofText(one).equals(SortKey.ofText(other));
    }

    /** Whether one letter too many, too few or wrong, or two neighbours in each other's place, make one of the other. */
    static boolean oneSlip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = longer - start - end;
        return left <= 1 || (left == 2 && longer == shorter && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start));
    }
}
