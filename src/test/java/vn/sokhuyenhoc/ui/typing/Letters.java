package vn.sokhuyenhoc.ui.typing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The letters of one Vietnamese syllable while it is typed: bases with their marks, and one tone, put on a vowel as it is spelt. */
final class Letters {
    static final char CIRCUMFLEX = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031B';
    static final char STROKE = '\u0335';
    /** By the number that VNI has for them; the first is none. */
    static final String TONES = " \u0301\u0300\u0309\u0303\u0323";
    private static final String VOWELS = "aeiouy";

    private final List<Letter> letters = new ArrayList<>();
    private int tone;

    private record Letter(char base, char mark) {
        boolean isVowel() {
            return VOWELS.indexOf(Character.toLowerCase(base)) >= 0;
        }

        boolean is(String bases) {
            return bases.indexOf(Character.toLowerCase(base)) >= 0;
        }

        String text(char tone) {
            if (mark == STROKE) {
                return base == 'D' ? "\u0110" : "\u0111";
            }
            return Normalizer.normalize("" + base + (mark == 0 ? "" : mark) + (tone == ' ' ? "" : tone), Normalizer.Form.NFC);
        }
    }

    void add(char letter) {
        letters.add(new Letter(letter, (char) 0));
    }

    /** Puts a tone on; false where there is no vowel to bear it. */
    boolean tone(int number) {
        boolean can = letters.stream().skip(nucleus()).anyMatch(Letter::isVowel);
        if (can) {
            tone = number;
        }
        return can;
    }

    /** Puts a mark on the last vowel of these that has none; both letters of uo take the horn. False where there is none. */
    boolean mark(String bases, char mark) {
        for (int i = letters.size() - 1; i >= nucleus(); i--) {
            if (letters.get(i).is(bases) && letters.get(i).mark() == 0) {
                set(i, mark);
                if (mark == HORN && letters.get(i).is("o") && i > nucleus() && letters.get(i - 1).is("u")) {
                    set(i - 1, mark);
                }
                return true;
            }
        }
        return false;
    }

    /** Telex has one key for horn and breve: it goes to the last a, o or u. */
    boolean markLast() {
        for (int i = letters.size() - 1; i >= nucleus(); i--) {
            if (letters.get(i).is("aou") && letters.get(i).mark() == 0) {
                return letters.get(i).is("a") ? mark("a", BREVE) : mark("ou", HORN);
            }
        }
        return false;
    }

    /** Makes the first d one with a stroke; false where there is none. */
    boolean stroke() {
        boolean can = !letters.isEmpty() && letters.getFirst().is("d") && letters.getFirst().mark() == 0;
        if (can) {
            set(0, STROKE);
        }
        return can;
    }

    private void set(int at, char mark) {
        letters.set(at, new Letter(letters.get(at).base(), mark));
    }

    /** Where the vowels begin; what belongs to qu and gi is no vowel. */
    private int nucleus() {
        boolean pair = letters.size() > 1 && (letters.get(0).is("q") && letters.get(1).is("u")
            || letters.get(0).is("g") && letters.get(1).is("i") && letters.size() > 2 && letters.get(2).isVowel());
        int at = pair ? 2 : 0;
        while (at < letters.size() && !letters.get(at).isVowel()) {
            at++;
        }
        return at;
    }

    private int bearer() {
        int from = nucleus();
        int to = from;
        int marked = -1;
        while (to < letters.size() && letters.get(to).isVowel()) {
            marked = letters.get(to).mark() != 0 ? to : marked;
            to++;
        }
        if (marked >= 0) {
            return marked;
        }
        return to - from == 3 || to - from == 2 && to < letters.size() ? from + 1 : from;
    }

    /** Composed, as programs send it. */
    String text() {
        int bearer = tone == 0 ? -1 : bearer();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            text.append(letters.get(i).text(i == bearer ? TONES.charAt(tone) : ' '));
        }
        return text.toString();
    }
}
