package vn.sokhuyenhoc.domain.encoding;

import java.text.Normalizer;
import java.util.Set;

/** Tells whether a word is built as Vietnamese syllables are: onset, rhyme and a tone that both allow. It need not be a word that exists. */
final class Syllable {
    private static final Set<String> ONSETS = Set.copyOf(OldLetters.SHIPPED.list("onsets"));
    private static final Set<String> RHYMES = Set.copyOf(OldLetters.SHIPPED.list("rhymes"));
    private static final Set<String> RISING = Set.copyOf(OldLetters.SHIPPED.list("rising"));
    private static final int LONGEST_ONSET = 3;
    private static final String ACUTE = "\u0301";
    private static final String DOT = "\u0323";
    private static final String TONES = "\u0300\u0303\u0309" + ACUTE + DOT;
    private static final String SHAPES = "\u0302\u0306\u031B";
    private static final String FRONT_VOWELS = "e\u00EAiy";

    private Syllable() {
    }

    /** @param word in small letters */
    static boolean fits(String word) {
        StringBuilder bare = new StringBuilder();
        String tone = "";
        int bearer = -1;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone.isEmpty()) {
                tone = String.valueOf(c);
                bearer = Normalizer.normalize(bare, Normalizer.Form.NFC).length() - 1;
            } else {
                return false;
            }
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
        for (int onset = 0; onset <= Math.min(LONGEST_ONSET, letters.length() - 1); onset++) {
            if (fits(letters.substring(0, onset), letters.substring(onset), tone, bearer - onset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String onset, String rhyme, String tone, int bearer) {
        return (onset.isEmpty() || ONSETS.contains(onset)) && RHYMES.contains(rhyme) && agree(onset, rhyme)
            && (tone.isEmpty() ? !isStopped(rhyme) : bears(rhyme, bearer)) && (!isStopped(rhyme) || tone.equals(ACUTE) || tone.equals(DOT));
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

    private static boolean isStopped(String rhyme) {
        return rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
    }

    /** Where the tone can stand: on a letter with a shape if there is one, never on a gliding end; both old and new places, and slips in them. */
    private static boolean bears(String rhyme, int bearer) {
        if (bearer < 0) {
            return false;
        }
        boolean shaped = rhyme.chars().anyMatch(Syllable::hasShape);
        int vowels = (int) rhyme.chars().takeWhile(Syllable::isVowel).count();
        boolean glides = vowels == rhyme.length() && vowels > 1 && !RISING.contains(rhyme);
        return shaped ? hasShape(rhyme.charAt(bearer)) : bearer < (glides ? vowels - 1 : vowels);
    }

    private static boolean hasShape(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).chars().anyMatch(c -> SHAPES.indexOf(c) >= 0);
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0)) >= 0;
    }
}
