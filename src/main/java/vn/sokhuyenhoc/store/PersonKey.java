package vn.sokhuyenhoc.store;

import java.util.Arrays;

/**
 * What lists of people are narrowed and sorted by, of one row.
 *
 * @param sort  key by which names are sorted, in UTF-8
 * @param fold  name as search reads it, in UTF-8
 * @param birth year, month and day as one number, 0 for each that is not known
 * @param kind  sex, group and status, and who assesses them
 */
record PersonKey(long id, byte[] sort, byte[] fold, int place, int serial, int birth, Kind kind) implements Comparable<PersonKey> {
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /**
     * Each by its place in the enumeration; -1 where it is not known.
     *
     * @param byUnit whether their place of work assesses them
     */
    record Kind(byte sex, byte group, byte status, boolean byUnit) {
    }

    /** The order of names; it does not leave open which of two comes first. */
    @Override
    public int compareTo(PersonKey other) {
        int order = Arrays.compareUnsigned(sort, other.sort);
        order = order == 0 ? Arrays.compareUnsigned(fold, other.fold) : order;
        order = order == 0 ? Integer.compare(place, other.place) : order;
        return order == 0 ? Long.compare(id, other.id) : order;
    }

    static int birth(int year, int month, int day) {
        return year * YEAR + month * MONTH + day;
    }

    static int year(int birth) {
        return birth / YEAR;
    }
}
