package vn.sokhuyenhoc.domain.likeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    static Numbers of(Profile profile) {
        List<String> inPlace = Stream.of(profile.idNumber(), profile.oldIdNumber(), profile.phone()).map(Numbers::digits).toList();
        String id = inPlace.stream().map(Numbers::id).filter(Objects::nonNull).findFirst().orElse(null);
        String oldId = Stream.of(inPlace.get(1), inPlace.get(0)).filter(n -> n.matches("\\d{9}")).findFirst().orElse(null);
        String phone = Stream.of(inPlace.get(2), inPlace.get(0), inPlace.get(1)).map(Numbers::phone).filter(Objects::nonNull)
            .filter(n -> oldId == null || !n.endsWith(oldId)).findFirst().orElse(null);
        return new Numbers(id, oldId, phone);
    }

    private static String digits(String text) {
        return text == null ? "" : text.replaceAll("[\\s.'\\u2019\\u00A0-]", "");
    }

    /** 11 digits that do not begin with 0 have lost it in Excel; a telephone number of 11 digits begins with 0 or, abroad, with 84. */
    private static String id(String digits) {
        if (digits.matches("\\d{12}")) {
            return digits;
        }
        return digits.matches("[1-9]\\d{10}") && !digits.matches("84[35789]\\d{8}") ? "0" + digits : null;
    }

    private static String phone(String digits) {
        String home = digits.replaceFirst("^\\+?84(?=[1-9]\\d{8,9}$)", "0");
        if (home.matches("[35789]\\d{8}")) {
            return "0" + home;
        }
        if (home.matches("01\\d{9}")) {
            String now = RENUMBERED.get(home.substring(0, 4));
            return now == null ? home : now + home.substring(4);
        }
        return home.matches("0\\d{9}") ? home : null;
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
