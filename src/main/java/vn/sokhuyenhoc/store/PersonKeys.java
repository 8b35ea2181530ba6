package vn.sokhuyenhoc.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.person.PersonFilter;

/**
 * What lists are narrowed and sorted by, of everyone who is not merged into another row, in the order of names. Some 80 bytes a person, so
 * that a hundred thousand are looked through in a few milliseconds. Never changes.
 */
final class PersonKeys {
    private final long[] ids;
    private final Texts sorts;
    private final Texts folds;
    private final int[] places;
    private final int[] serials;
    private final int[] births;
    private final byte[] sexes;
    private final byte[] groups;
    private final byte[] statuses;
    private final boolean[] byUnits;

    private PersonKeys(int count, IntFunction<PersonKey> key) {
        ids = new long[count];
        places = new int[count];
        serials = new int[count];
        births = new int[count];
        sexes = new byte[count];
        groups = new byte[count];
        statuses = new byte[count];
        byUnits = new boolean[count];
        byte[][] sort = new byte[count][];
        byte[][] fold = new byte[count][];
        for (int i = 0; i < count; i++) {
            PersonKey one = key.apply(i);
            ids[i] = one.id();
            sort[i] = one.sort();
            fold[i] = one.fold();
            places[i] = one.place();
            serials[i] = one.serial();
            births[i] = one.birth();
            sexes[i] = one.kind().sex();
            groups[i] = one.kind().group();
            statuses[i] = one.kind().status();
            byUnits[i] = one.kind().byUnit();
        }
        sorts = new Texts(sort);
        folds = new Texts(fold);
    }

    /** @param keys in any order */
    static PersonKeys of(List<PersonKey> keys) {
        PersonKey[] sorted = keys.toArray(PersonKey[]::new);
        Arrays.sort(sorted);
        return new PersonKeys(sorted.length, i -> sorted[i]);
    }

    /** The same but for some rows, of which only those that are told anew remain. */
    PersonKeys with(Set<Long> changed, List<PersonKey> anew) {
        List<PersonKey> sorted = anew.stream().sorted().toList();
        int[] from = new int[ids.length + sorted.size()];
        int count = 0;
        int next = 0;
        for (int i = 0; i < ids.length; i++) {
            if (!changed.contains(ids[i])) {
                while (next < sorted.size() && sorted.get(next).compareTo(get(i)) < 0) {
                    from[count++] = ~next++;
                }
                from[count++] = i;
            }
        }
        while (next < sorted.size()) {
            from[count++] = ~next++;
        }
        return new PersonKeys(count, i -> from[i] < 0 ? sorted.get(~from[i]) : get(from[i]));
    }

    /** How many there are. */
    int count() {
        return ids.length;
    }

    private PersonKey get(int at) {
        return new PersonKey(ids[at], sorts.get(at), folds.get(at), places[at], serials[at], births[at],
            new PersonKey.Kind(sexes[at], groups[at], statuses[at], byUnits[at]));
    }

    /**
     * The rows that a filter leaves, in its order. Of the filter's text only words of letters are looked at, of what people belong to only
     * the village.
     *
     * @param among the only rows to look at, in rising order, or null for all
     */
    long[] ids(PersonFilter filter, List<String> words, long[] among) {
        IntPredicate wanted = who(filter.who());
        if (filter.where().placeId() != null) {
            long place = filter.where().placeId();
            wanted = wanted.and(i -> places[i] == place);
        }
        if (among != null) {
            wanted = wanted.and(i -> Arrays.binarySearch(among, ids[i]) >= 0);
        }
        for (byte[] word : words.stream().map(Texts::bytes).toList()) {
            wanted = wanted.and(i -> folds.contains(i, word));
        }
        int[] rows = sorted(IntStream.range(0, ids.length).filter(wanted).toArray(), filter.order());
        return IntStream.range(0, rows.length).mapToLong(i -> ids[rows[filter.down() ? rows.length - 1 - i : i]]).toArray();
    }

    /** Whose name is sorted by this key. */
    List<Long> sortedBy(String key) {
        byte[] wanted = Texts.bytes(key);
        return IntStream.range(0, ids.length).filter(i -> sorts.is(i, wanted)).mapToObj(i -> ids[i]).toList();
    }

    /** Whose name search reads as this. */
    List<Long> folded(String name) {
        byte[] wanted = Texts.bytes(name);
        return IntStream.range(0, ids.length).filter(i -> folds.is(i, wanted)).mapToObj(i -> ids[i]).toList();
    }

    /** How many of them each village has; one that has none is missing. */
    Map<Long, Integer> perPlace(PersonFilter.Who who) {
        return perPlace(who(who));
    }

    /** As {@link #perPlace}, but without those whom their place of work assesses. */
    Map<Long, Integer> perRoll(PersonFilter.Who who) {
        return perPlace(who(who).and(i -> !byUnits[i]));
    }

    private Map<Long, Integer> perPlace(IntPredicate wanted) {
        Map<Long, Integer> counts = new HashMap<>();
        IntStream.range(0, ids.length).filter(wanted).forEach(i -> counts.merge((long) places[i], 1, Integer::sum));
        return counts;
    }

    private IntPredicate who(PersonFilter.Who who) {
        IntPredicate wanted = i -> who.status() == null || statuses[i] == who.status().ordinal();
        if (who.sex() != null) {
            wanted = wanted.and(i -> sexes[i] == who.sex().ordinal());
        }
        if (who.group() != null) {
            wanted = wanted.and(i -> groups[i] == who.group().ordinal());
        }
        if (who.born() != null) {
            wanted = wanted.and(i -> births[i] > 0 && PersonKey.year(births[i]) >= who.born().from()
                && PersonKey.year(births[i]) <= who.born().to());
        }
        return wanted;
    }

    /** Whoever is alike in what they are sorted by stays in the order of names. */
    private int[] sorted(int[] rows, PersonFilter.Order order) {
        return switch (order) {
            case NAME -> rows;
            case SERIAL -> sorted(rows, row -> serials[row]);
            case BIRTH -> sorted(rows, row -> births[row]);
            case PLACE -> sorted(sorted(rows, row -> serials[row]), row -> places[row]);
        };
    }

    /** Sorted as one number made of the key and of where the row was: without objects, and alike ones keep their order. */
    private static int[] sorted(int[] rows, IntUnaryOperator key) {
        long[] packed = IntStream.range(0, rows.length).mapToLong(i -> (long) key.applyAsInt(rows[i]) << Integer.SIZE | i).toArray();
        Arrays.sort(packed);
        return Arrays.stream(packed).mapToInt(p -> rows[(int) p]).toArray();
    }
}
