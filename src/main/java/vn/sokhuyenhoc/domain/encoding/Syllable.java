package vn.sokhuyenhoc.domain.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells whether a word is built as Vietnamese syllables are: onset, rhyme and a tone that both allow. It need not be a word that exists. */
final class Syllable {
    private static final Set<String> ONSETS = Set.copyOf(OldLetters.SHIPPED.list("onsets"));
    private static final Set<String> RISING = Set.copyOf(OldLetters.SHIPPED.list("rising"));
    private static final int LONGEST_ONSET = 3;
    /** Grave, hook, tilde, acute, dot below; rhymes that end in a stop have only the last two. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int STOPPED_TONES = 3;
    private static final String SHAPES = "\u0302\u0306\u031B";
    private static final String FRONT_VOWELS = "e\u00EAiy";
    /** Every rhyme with every tone it can have, to the rhyme without it. */
    private static final Map<String, String> RHYMES = rhymes();

    private Syllable() {
    }

    /** @param word in small letters, composed */
    static boolean fits(String word) {
        for (int onset = 0; onset <= Math.min(LONGEST_ONSET, word.length() - 1); onset++) {
            String rhyme = RHYMES.get(word.substring(onset));
            String start = word.substring(0, onset);
            if (rhyme != null && (onset == 0 || ONSETS.contains(start)) && agree(start, rhyme)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> rhymes() {
        Map<String, String> toned = new HashMap<>();
        for (String rhyme : OldLetters.SHIPPED.list("rhymes")) {
            boolean stopped = rhyme.matches(".*(c|ch|p|t)");
            if (!stopped) {
                toned.put(rhyme, rhyme);
            }
            for (String tone : TONES.substring(stopped ? STOPPED_TONES : 0).split("")) {
                for (int at = 0; at < rhyme.length(); at++) {
                    if (bears(rhyme, at)) {
                        toned.put(Normalizer.normalize(rhyme.substring(0, at + 1) + tone + rhyme.substring(at + 1), Normalizer.Form.NFC), rhyme);
                    }
                }
            }
        }
        return Map.copyOf(toned);
    }

    /** Where the tone can stand: on a letter with a shape if there is one, never on a gliding end; both old and new places, and slips in them. */
    private static boolean bears(String rhyme, int at) {
        int vowels = (int) rhyme.chars().takeWhile(Syllable::isVowel).count();
        boolean glides = vowels == rhyme.length() && vowels > 1 && !RISING.contains(rhyme);
        return rhyme.chars().anyMatch(Syllable::hasShape) ? hasShape(rhyme.charAt(at)) : at < (glides ? vowels - 1 : vowels);
    }

    private static boolean hasShape(int letter) {
        return parts(letter).chars().anyMatch(c -> SHAPES.indexOf(c) >= 0);
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(parts(letter).charAt(0)) >= 0;
    }

    private static String parts(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    }

    /** Which onsets stand before e and i, and which rhymes follow only some onsets. */
    private static boolean agree(String onset, String rhyme) {
        boolean front = FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0;
        boolean starts = onset.isEmpty() || onset.equals("qu");
        if (rhyme.startsWith("i\u00EA") && onset.isEmpty() || rhyme.startsWith("y") && rhyme.length() > 1 && !starts) {
            return false;
        }
        return switch (onset) {
            case "c", "ng" -> !front;
            case "g" -> !front || rhyme.startsWith("i");
            case "gh", "ngh" -> front;
            default -> true;
        };
    }
}
