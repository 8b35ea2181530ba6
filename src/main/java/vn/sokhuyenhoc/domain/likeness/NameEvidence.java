package vn.sokhuyenhoc.domain.likeness;

import java.util.List;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.likeness.Clue.Kind;

/**
 * What two names say. For two rows of one person the second name is the first or a slip away from it; for two people it is any name, as common as
 * it is. So each weight is (chance of just this slip) / (how common the slip's outcome is): "Loan" for "Lan" proves little, "Hunng" for "Hùng" much.
 */
final class NameEvidence {
    /** Of one person's two rows, 85 in 100 have the name just so. */
    private static final double EQUAL = 0.85;
    /** Where one of the rows has no marks at all, the letters agree nearly always. */
    private static final double WITHOUT_MARKS = 0.9;
    /** 5 in 100 have a wrong mark, and there are some five to choose from. */
    private static final double MARKS = 0.05 / 5;
    /** 3 in 100 are spelled as someone speaks, some six ways each. */
    private static final double SOUND = 0.03 / 6;
    /** 3 in 100 have a letter too many, too few, wrong or swapped: some 150 ways that a hand is likely to take. */
    private static final double LETTER = 0.03 / 150;
    /** 3 in 100 have words in another order, some three ways. */
    private static final double ORDER = 0.03 / 3;
    /** 3 in 100 lack one of the words between. */
    private static final double WORD_MISSING = 0.03 / 2;
    /** 1 in 100 has two of these at once, in one of thousands of ways. */
    private static final double TWO_SLIPS = 0.01 / 5000;
    /** Two slips change so many letters at most. */
    private static final int MASK_OF_TWO = 4;
    /** 2 in 1,000 have wholly different names, as at marriage into another people or by an error of a row; two people nearly always. */
    private static final double DIFFERS = 0.002;

    private final Frequencies frequencies;

    NameEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    Evidence of(Name one, Name other) {
        if (one.letters().equals(other.letters())) {
            return sameLetters(one, other);
        }
        if (one.soundsLike(other)) {
            return Evidence.of(SOUND, rarerLetters(one, other), Kind.NAME_SOUND, differing(one, other));
        }
        if (oneLetter(one, other)) {
            return Evidence.of(LETTER, rarerLetters(one, other), Kind.NAME_LETTER, differing(one, other));
        }
        if (one.sounds().equals(other.sounds())) {
            return Evidence.of(ORDER, rarerLetters(one, other), Kind.NAME_ORDER, whole(one, other));
        }
        Name longer = one.words().size() > other.words().size() ? one : other;
        Name shorter = longer == one ? other : one;
        if (lacksOneWord(longer.words(), shorter.words())) {
            return Evidence.of(WORD_MISSING, frequencies.letters(shorter), Kind.NAME_WORD_MISSING, whole(longer, shorter));
        }
        return Long.bitCount(one.mask() ^ other.mask()) <= MASK_OF_TWO && twoSlips(one, other)
            ? Evidence.of(TWO_SLIPS, rarerLetters(one, other), Kind.NAME_LETTER, whole(one, other))
            : Evidence.of(DIFFERS, 1, Kind.NAME_DIFFERS, whole(one, other));
    }

    private static boolean twoSlips(Name one, Name other) {
        return Slip.two(one.letters(), other.letters()) || Slip.one(one.sounds(), other.sounds());
    }

    private Evidence sameLetters(Name one, Name other) {
        if (one.marked().equals(other.marked())) {
            return Evidence.of(EQUAL, frequencies.marked(one), Kind.NAME_EQUAL, () -> new Object[] {one.text()});
        }
        if (one.bare() || other.bare()) {
            return Evidence.of(WITHOUT_MARKS, frequencies.letters(one), Kind.NAME_WITHOUT_MARKS,
                one.bare() ? whole(other, one) : whole(one, other));
        }
        return Evidence.of(MARKS, Math.min(frequencies.marked(one), frequencies.marked(other)), Kind.NAME_MARKS, differing(one, other));
    }

    private double rarerLetters(Name one, Name other) {
        return Math.min(frequencies.letters(one), frequencies.letters(other));
    }

    /** Names only the words that differ, or the whole names where their words cannot be put side by side. */
    private static Evidence.Args differing(Name one, Name other) {
        if (one.words().size() != other.words().size()) {
            return whole(one, other);
        }
        return () -> {
            int[] places = IntStream.range(0, one.words().size())
                .filter(i -> !Name.marked(one.words().get(i)).equals(Name.marked(other.words().get(i)))).toArray();
            return new Object[] {words(one.words(), places), words(other.words(), places)};
        };
    }

    private static Evidence.Args whole(Name one, Name other) {
        return () -> new Object[] {one.text(), other.text()};
    }

    private static String words(List<Name.Word> all, int[] places) {
        return String.join(" ", IntStream.of(places).mapToObj(at -> all.get(at).shown()).toList());
    }

    /** Villages tell namesakes apart by one letter behind the name: Hùng A is not Hùng B. */
    private static boolean oneLetter(Name one, Name other) {
        if (!Slip.one(one.letters(), other.letters())) {
            return false;
        }
        String last = one.given();
        String otherLast = other.given();
        return last.equals(otherLast) || last.length() > 1 || otherLast.length() > 1;
    }

    /** Only where at least two words are left. */
    private static boolean lacksOneWord(List<Name.Word> longer, List<Name.Word> shorter) {
        if (longer.size() != shorter.size() + 1 || shorter.size() < 2) {
            return false;
        }
        int at = 0;
        while (at < shorter.size() && longer.get(at).sound().equals(shorter.get(at).sound())) {
            at++;
        }
        while (at < shorter.size() && longer.get(at + 1).sound().equals(shorter.get(at).sound())) {
            at++;
        }
        return at == shorter.size();
    }
}
