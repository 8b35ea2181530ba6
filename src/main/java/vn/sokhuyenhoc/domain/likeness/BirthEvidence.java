package vn.sokhuyenhoc.domain.likeness;

import vn.sokhuyenhoc.domain.likeness.Clue.Kind;
import vn.sokhuyenhoc.domain.person.BirthDate;

/**
 * What two dates of birth say. A year has its own frequency, and so has a day: the first of January counts as no day, for offices write it where
 * they know none.
 */
final class BirthEvidence {
    /** Of one person's two rows, 88 in 100 have the date just so, where both tell it. */
    private static final double EQUAL = 0.88;
    /** Years alone agree somewhat more often. */
    private static final double YEAR = 0.92;
    /** 2 in 100 have day and month in each other's place, as the American Excel does. */
    private static final double DAY_MONTH = 0.02;
    /** 3 in 100 have one of day and month wrong; of two people born in one year one in nine shares day or month. */
    private static final double SAME_YEAR = 0.03;
    private static final double SHARES_DAY_OR_MONTH = 0.11;
    /** 1 in 100 has neither right, in the right year. */
    private static final double OTHER_DAY = 0.01;
    /** 3 in 100 have the year wrong but the day right: some four years that a slip leads to. */
    private static final double SAME_DAY = 0.03 / 4;
    /** 5 in 100 are a year younger or older, by the age counted the old way. */
    private static final double YEAR_NEAR = 0.05 / 2;
    /** 2 in 100 have two digits of the year swapped or one wrong; of two people one in seven. */
    private static final double YEAR_SLIP = 0.02;
    private static final double YEAR_SLIP_CHANCE = 0.15;
    /** 5 in 1,000 have another year altogether. */
    private static final double DIFFERS = 0.005;

    private final Frequencies frequencies;

    BirthEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    Evidence of(Traits one, Traits other) {
        if (one.profile().birth() == null || other.profile().birth() == null) {
            return Evidence.NONE;
        }
        BirthDate birth = one.profile().birth();
        boolean whole = one.dayAndMonth() > 0 && other.dayAndMonth() > 0;
        if (one.year() == other.year()) {
            return whole ? sameYear(one, other) : Evidence.of(YEAR, frequencies.year(one.year()), 
                birth.equals(other.profile().birth()) ? Kind.BIRTH_EQUAL : Kind.BIRTH_YEAR, () -> shared(birth, other.profile().birth()));
        }
        if (whole && one.dayAndMonth() == other.dayAndMonth() && nearYear(one.year(), other.year())) {
            return Evidence.of(SAME_DAY, rarerYear(one, other) * frequencies.day(one.dayAndMonth()), Kind.BIRTH_NEAR, both(one, other));
        }
        return otherYear(one, other, whole);
    }

    private Evidence otherYear(Traits one, Traits other, boolean whole) {
        if (!whole && Math.abs(one.year() - other.year()) == 1) {
            return Evidence.of(YEAR_NEAR, rarerYear(one, other), Kind.BIRTH_NEAR, both(one, other));
        }
        return !whole && nearYear(one.year(), other.year()) ? Evidence.of(YEAR_SLIP, YEAR_SLIP_CHANCE, Kind.BIRTH_NEAR, both(one, other))
            : Evidence.of(DIFFERS, 1, Kind.BIRTH_DIFFERS, both(one, other));
    }

    private Evidence sameYear(Traits one, Traits other) {
        double year = frequencies.year(one.year());
        int day = one.dayAndMonth();
        int otherDay = other.dayAndMonth();
        if (day == otherDay) {
            return Evidence.of(EQUAL, year * frequencies.day(day), Kind.BIRTH_EQUAL, () -> new Object[] {one.profile().birth().text()});
        }
        if (day / 100 == otherDay % 100 && day % 100 == otherDay / 100) {
            return Evidence.of(DAY_MONTH, year * frequencies.day(day), Kind.BIRTH_DAY_MONTH, both(one, other));
        }
        boolean shares = day / 100 == otherDay / 100 || day % 100 == otherDay % 100;
        return shares ? Evidence.of(SAME_YEAR, year * SHARES_DAY_OR_MONTH, Kind.BIRTH_NEAR, both(one, other))
            : Evidence.of(OTHER_DAY, year, Kind.BIRTH_DIFFERS, both(one, other));
    }

    private double rarerYear(Traits one, Traits other) {
        return Math.min(frequencies.year(one.year()), frequencies.year(other.year()));
    }

    /** One year away, or one slip of the hand. */
    private static boolean nearYear(int one, int other) {
        return Math.abs(one - other) == 1 || Numbers.near(String.valueOf(one), String.valueOf(other));
    }

    private static Evidence.Args both(Traits one, Traits other) {
        return () -> new Object[] {one.profile().birth().text(), other.profile().birth().text()};
    }

    private static Object[] shared(BirthDate one, BirthDate other) {
        return new Object[] {one.equals(other) ? one.text() : String.valueOf(one.year())};
    }
}
