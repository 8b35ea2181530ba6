package vn.sokhuyenhoc.domain.likeness;

/**
 * What one part of two profiles says.
 *
 * @param bits for (above 0) or against (below) one person: log2 of how much likelier this is found of one person than of two
 * @param clue or null where there is nothing to say
 */
record Evidence(double bits, Clue clue) {
    static final Evidence NONE = new Evidence(0, null);
    private static final double LN_2 = Math.log(2);

    /**
     * @param same   the chance to find this of two rows of one person (m)
     * @param chance the chance to find it of two people (u)
     */
    static Evidence of(double same, double chance, Clue clue) {
        return new Evidence(Math.log(same / chance) / LN_2, clue);
    }

    boolean is(Clue.Kind kind) {
        return clue != null && clue.kind() == kind;
    }
}
