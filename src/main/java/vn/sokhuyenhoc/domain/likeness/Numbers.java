package vn.sokhuyenhoc.domain.likeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a profile, each put where it belongs: lists carry the telephone in the column of the card and the old card's number in that of
 * the new.
 *
 * @param id    12 digits, or null
 * @param oldId 9 digits, or null
 * @param phone digits with the leading 0, as since the renumbering of 2018; or null
 */
record Numbers(String id, String oldId, String phone) {
    /** Mobile numbers of 11 digits became numbers of 10 in 2018. */
    private static final Map<String, String> RENUMBERED = Map.ofEntries(Map.entry("0120", "070"), Map.entry("0121", "079"),
        Map.entry("0122", "077"), Map.entry("0126", "076"), Map.entry("0128", "078"), Map.entry("0123", "083"), Map.entry("0124", "084"),
        Map.entry("0125", "085"), Map.entry("0127", "081"), Map.entry("0129", "082"), Map.entry("0162", "032"), Map.entry("0163", "033"),
        Map.entry("0164", "034"), Map.entry("0165", "035"), Map.entry("0166", "036"), Map.entry("0167", "037"), Map.entry("0168", "038"),
        Map.entry("0169", "039"), Map.entry("0186", "056"), Map.entry("0188", "058"), Map.entry("0199", "059"));

    private static final Pattern BETWEEN = Pattern.compile("[\\s.'\\u2019\\u00A0-]");
    private static final Pattern FROM_ABROAD = Pattern.compile("^\\+?84(?=[1-9]\\d{8,9}$)");
    private static final int ID = 12;
    private static final int OLD_ID = 9;
    private static final int HOME = 10;
    /** With what the number of a mobile telephone begins behind its 0. */
    private static final String MOBILE = "35789";

    static Numbers of(Profile profile) {
        List<String> inPlace = Stream.of(profile.idNumber(), profile.oldIdNumber(), profile.phone()).map(Numbers::digits).toList();
        String id = inPlace.stream().map(Numbers::id).filter(Objects::nonNull).findFirst().orElse(null);
        String oldId = Stream.of(inPlace.get(1), inPlace.get(0)).filter(n -> isNumber(n, OLD_ID)).findFirst().orElse(null);
        String phone = Stream.of(inPlace.get(2), inPlace.get(0), inPlace.get(1)).map(Numbers::phone).filter(Objects::nonNull)
            .filter(n -> oldId == null || !n.endsWith(oldId)).findFirst().orElse(null);
        return new Numbers(id, oldId, phone);
    }

    private static String digits(String text) {
        return text == null ? "" : isNumber(text, text.length()) ? text : BETWEEN.matcher(text).replaceAll("");
    }

    private static boolean isNumber(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isMobile(char first) {
        return MOBILE.indexOf(first) >= 0;
    }

    /** 11 digits that do not begin with 0 have lost it in Excel; a telephone number of 11 digits begins with 0 or, abroad, with 84. */
    private static String id(String digits) {
        if (isNumber(digits, ID)) {
            return digits;
        }
        boolean lost = isNumber(digits, ID - 1) && !digits.startsWith("0") && !(digits.startsWith("84") && isMobile(digits.charAt(2)));
        return lost ? "0" + digits : null;
    }

    private static String phone(String digits) {
        String home = digits.contains("84") ? FROM_ABROAD.matcher(digits).replaceFirst("0") : digits;
        if (isNumber(home, HOME - 1) && isMobile(home.charAt(0))) {
            return "0" + home;
        }
        if (isNumber(home, HOME + 1) && home.startsWith("01")) {
            String now = RENUMBERED.get(home.substring(0, 4));
            return now == null ? home : now + home.substring(4);
        }
        return isNumber(home, HOME) && home.startsWith("0") ? home : null;
    }

    /** Whether one slip of the hand makes one of the other: a wrong digit, or two neighbours in each other's place. */
    static boolean near(String one, String other) {
        int first = -1;
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = differing++ == 0 ? i : first;
            }
        }
        return differing == 1 || (differing == 2 && first + 1 < one.length() && one.charAt(first) == other.charAt(first + 1)
            && one.charAt(first + 1) == other.charAt(first));
    }
}
