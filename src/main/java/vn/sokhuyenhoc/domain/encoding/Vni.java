package vn.sokhuyenhoc.domain.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** VNI: a plain letter followed by a mark that is a letter of its own elsewhere, and a few single letters. */
final class Vni {
    /** A pair or single letter, small or capital, to what it means; a mark may be small behind a capital and the other way round. */
    private static final Map<String, Character> LETTERS = letters();

    private Vni() {
    }

    private static Map<String, Character> letters() {
        Map<String, Character> letters = new HashMap<>();
        OldLetters.SHIPPED.table("vni.single").forEach((code, letter) -> put(letters, code, letter));
        OldLetters.SHIPPED.table("vni.pairs").forEach((pair, letter) -> {
            put(letters, pair, letter);
            letters.put(pair.charAt(0) + capital(pair.substring(1)), letter);
            letters.put(capital(pair.substring(0, 1)) + pair.charAt(1), Character.toUpperCase(letter));
        });
        return Map.copyOf(letters);
    }

    private static void put(Map<String, Character> letters, String code, char letter) {
        letters.put(code, letter);
        letters.put(capital(code), Character.toUpperCase(letter));
    }

    private static String capital(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Letters that mean nothing in this encoding stay. */
    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            Character pair = i + 1 < text.length() ? LETTERS.get(text.substring(i, i + 2)) : null;
            Character single = LETTERS.get(text.substring(i, i + 1));
            if (pair != null) {
                out.append(pair.charValue());
                i++;
            } else {
                out.append(single == null ? text.charAt(i) : single);
            }
        }
        return out.toString();
    }

    /** Whether every letter beyond ASCII has a meaning in this encoding. */
    static boolean covers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (i + 1 < text.length() && LETTERS.containsKey(text.substring(i, i + 2))) {
                i++;
            } else if (Letters.isHigh(text.charAt(i)) && !LETTERS.containsKey(text.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }
}
