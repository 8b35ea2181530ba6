package vn.sokhuyenhoc.domain.likeness;

import vn.sokhuyenhoc.domain.likeness.Clue.Kind;

/** What the numbers of two profiles say. */
final class NumberEvidence {
    /** The number of a card is one person's alone; that two have it comes from copying the wrong line, one row in 50 times the register. */
    private static final double ID_EQUAL = 0.9;
    private static final double ID_COPIED = 50;
    /** 4 in 100 have one slip in 12 digits; of two people so many numbers lie so near by chance: the same province, sex and year are a start. */
    private static final double ID_NEAR = 0.04;
    private static final double ID_NEAR_CHANCE = 5e-6;
    /** 1 in 1,000 has two numbers of which one is wrong altogether. Two people nearly always. */
    private static final double ID_DIFFERS = 0.001;
    /** The old number was given out anew by each province, and copied for longer. */
    private static final double OLD_ID_COPIED = 2;
    private static final double OLD_ID_NEAR_CHANCE = 5e-5;
    private static final double OLD_ID_DIFFERS = 0.03;
    /** 6 in 10 give the same telephone twice; it is that of three others, too, in the house. */
    private static final double PHONE_EQUAL = 0.6;
    private static final double PHONE_SHARED = 3;
    private static final double PHONE_DIFFERS = 0.4;

    private final Frequencies frequencies;

    NumberEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** @param namesFit whether the names speak for one person: brothers and sisters registered together have neighbouring numbers */
    Evidence id(String one, String other, boolean namesFit) {
        if (one == null || other == null) {
            return Evidence.NONE;
        }
        if (one.equals(other)) {
            return Evidence.of(ID_EQUAL, 1 / (ID_COPIED * people()), Kind.ID_EQUAL, () -> new Object[] {one});
        }
        boolean near = Numbers.near(one, other);
        if (near && !namesFit) {
            return Evidence.NONE;
        }
        return near ? Evidence.of(ID_NEAR, ID_NEAR_CHANCE, Kind.ID_NEAR, () -> new Object[] {one, other})
            : Evidence.of(ID_DIFFERS, 1, Kind.ID_DIFFERS, () -> new Object[] {one, other});
    }

    Evidence oldId(String one, String other, boolean namesFit) {
        if (one == null || other == null) {
            return Evidence.NONE;
        }
        if (one.equals(other)) {
            return Evidence.of(ID_EQUAL, 1 / (OLD_ID_COPIED * people()), Kind.OLD_ID_EQUAL, () -> new Object[] {one});
        }
        boolean near = Numbers.near(one, other);
        if (near && !namesFit) {
            return Evidence.NONE;
        }
        return near ? Evidence.of(ID_NEAR, OLD_ID_NEAR_CHANCE, Kind.OLD_ID_NEAR, () -> new Object[] {one, other})
            : Evidence.of(OLD_ID_DIFFERS, 1, Kind.OLD_ID_DIFFERS, () -> new Object[] {one, other});
    }

    /** That telephones differ is found so often that it is no clue worth naming. */
    Evidence phone(String one, String other) {
        if (one == null || other == null) {
            return Evidence.NONE;
        }
        return one.equals(other) ? Evidence.of(PHONE_EQUAL, PHONE_SHARED / people(), Kind.PHONE_EQUAL, () -> new Object[] {one})
            : new Evidence(Evidence.bits(PHONE_DIFFERS, 1), null, () -> null);
    }

    private double people() {
        return Math.max(Comparison.FEWEST_PEOPLE, frequencies.people());
    }
}
