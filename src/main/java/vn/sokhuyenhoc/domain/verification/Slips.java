package vn.sokhuyenhoc.domain.verification;

import java.util.Map;
import java.util.TreeSet;

/**
 * What a hand on the number pad makes of a text by one slip: the key beside the right one, a key left out, a key twice, two keys in
 * the wrong order. Texts are of digits, comma, stroke; what is not in the list of keys has no key beside it.
 */
final class Slips {
    /** Above, below, left and right; the wide nought lies under 1 and 2. */
    private static final Map<Character, String> BESIDE = Map.of('0', "12", '1', "024", '2', "0135", '3', "26", '4', "157", '5', "2468",
        '6', "359", '7', "48", '8', "579", '9', "68");
    private static final String KEYS = "0123456789,/";

    private Slips() {
    }

    /** All texts that one slip makes of this one, other than itself; many are no marks. */
    static TreeSet<String> of(String text) {
        TreeSet<String> slips = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            BESIDE.getOrDefault(text.charAt(i), "").chars().forEach(key -> slips.add(before + (char) key + after));
            slips.add(before + after);
            slips.add(before + text.charAt(i) + text.charAt(i) + after);
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + text.charAt(i) + after.substring(1));
            }
        }
        slips.remove(text);
        return slips;
    }

    /** Every text of which one slip may have made this one, and some more. */
    static TreeSet<String> before(String text) {
        TreeSet<String> meant = of(text);
        for (int i = 0; i <= text.length(); i++) {
            for (char key : KEYS.toCharArray()) {
                meant.add(text.substring(0, i) + key + text.substring(i));
            }
        }
        return meant;
    }
}
