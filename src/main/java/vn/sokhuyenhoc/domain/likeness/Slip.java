package vn.sokhuyenhoc.domain.likeness;

/** Counts slips of the hand between two texts: a letter too many, too few or wrong, or two neighbours in each other's place. */
final class Slip {
    private Slip() {
    }

    static boolean one(String one, String other) {
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
        return left <= 1 || (left == 2 && longer == shorter && swapped(one, other, start));
    }

    private static boolean swapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    /** Whether two slips at most make one of the other: the first is put right, which leaves one. */
    static boolean two(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        if (rest.isEmpty() || otherRest.isEmpty()) {
            return true;
        }
        return one(rest.substring(1), otherRest.substring(1)) || one(rest.substring(1), otherRest) || one(rest, otherRest.substring(1))
            || (rest.length() > 1 && otherRest.length() > 1 && swapped(rest, otherRest, 0) && one(rest.substring(2), otherRest.substring(2)));
    }
}
