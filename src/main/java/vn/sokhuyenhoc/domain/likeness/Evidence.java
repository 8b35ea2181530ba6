package vn.sokhuyenhoc.domain.likeness;

import java.util.function.Supplier;

/**
 * What one part of two profiles says.
 *
 * @param bits for (above 0) or against (below) one person: log2 of how much likelier this is found of one person than of two
 * @param kind or null where there is nothing to say
 * @param clue said only of the few pairs that are shown, for millions are compared
 */
record Evidence(double bits, Clue.Kind kind, Supplier<Clue> clue) {
    static final Evidence NONE = new Evidence(0, null, () -> null);
    private static final double LN_2 = Math.log(2);

    /** What is said of a kind. */
    interface Args {
        Object[] get();
    }

    /**
     * @param same   the chance to find this of two rows of one person (m)
     * @param chance the chance to find it of two people (u)
     */
    static Evidence of(double same, double chance, Clue.Kind kind, Args args) {
        return new Evidence(bits(same, chance), kind, () -> Clue.of(kind, args.get()));
    }

    static double bits(double same, double chance) {
        return Math.log(same / chance) / LN_2;
    }

    boolean is(Clue.Kind wanted) {
        return kind == wanted;
    }
}
