package vn.sokhuyenhoc.store;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What lists of people are narrowed and sorted by, of one row.
 *
 * @param sort  key by which names are sorted, in UTF-8
 * @param fold  name as search reads it, in UTF-8
 * @param birth year, month and day as one number, 0 for each that is not known
 * @param kind  sex, group and status
 */
record PersonKey(long id, byte[] sort, byte[] fold, int place, int serial, int birth, Kind kind) {
    /** The order of names; it does not leave open which of two comes first. */
    static final Comparator<PersonKey> BY_NAME = Comparator.comparing(PersonKey::sort, Arrays::compareUnsigned)
        .thenComparing(PersonKey::fold, Arrays::compareUnsigned).thenComparingInt(PersonKey::place).thenComparingLong(PersonKey::id);

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** Each by its place in the enumeration; -1 where it is not known. */
    record Kind(byte sex, byte group, byte status) {
    }

    static int birth(int year, int month, int day) {
        return year * YEAR + month * MONTH + day;
    }

    static int year(int birth) {
        return birth / YEAR;
    }
}
