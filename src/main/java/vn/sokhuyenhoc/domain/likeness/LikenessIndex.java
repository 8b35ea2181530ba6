package vn.sokhuyenhoc.domain.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import vn.sokhuyenhoc.domain.fault.Progress;

/** Many people, among whom those like another one are found without comparing everyone with everyone. Not for several threads at once. */
public final class LikenessIndex {
    /** A key that so many share tells nobody apart: a village's one telephone, a list of one year. */
    private static final int MOST = 500;
    private static final int STEP = 10_000;
    private static final int ROW_BITS = Long.SIZE - 1 - Blocks.BITS;
    private static final Comparator<Likeness> SUREST = Comparator.comparingDouble(Likeness::weight).reversed();

    private final List<Traits> people = new ArrayList<>();
    private final Name.Reader names = new Name.Reader();
    private final Frequencies frequencies;
    /** Whether those who come in make their names more common. */
    private final boolean counted;
    private final Comparison comparison;
    /** Keys of those there from the start, each with its row in the lower bits, in order: a tenth of the room that a map would take. */
    private final long[] sorted;
    private final Map<Long, List<Integer>> added = new HashMap<>();

    public LikenessIndex(Collection<Profile> profiles) {
        this(profiles, new Frequencies(), true);
    }

    /** @param known how common names are in the register of which these are a part; not changed */
    public LikenessIndex(Collection<Profile> profiles, Frequencies known) {
        this(profiles, known, false);
    }

    private LikenessIndex(Collection<Profile> profiles, Frequencies frequencies, boolean counted) {
        this.frequencies = frequencies;
        this.counted = counted;
        this.comparison = new Comparison(frequencies);
        LongStream.Builder keys = LongStream.builder();
        for (Profile profile : profiles) {
            Traits traits = take(profile);
            for (long key : Blocks.keys(traits)) {
                keys.add(key << ROW_BITS | traits.row());
            }
        }
        sorted = keys.build().sorted().toArray();
    }

    private Traits take(Profile profile) {
        Traits traits = Traits.of(people.size(), profile, names);
        people.add(traits);
        if (counted) {
            frequencies.add(traits);
        }
        return traits;
    }

    /** Compares with this one, too, from now on. */
    public void add(Profile profile) {
        Traits traits = take(profile);
        for (long key : Blocks.keys(traits)) {
            added.computeIfAbsent(key, _ -> new ArrayList<>()).add(traits.row());
        }
    }

    /** The one most likely the same person. */
    public Optional<Likeness> best(Profile profile) {
        return like(profile).stream().findFirst();
    }

    /** All who are likely the same person, surest first; never the profile's own row of the register. */
    public List<Likeness> like(Profile profile) {
        Traits asked = Traits.of(-1, profile, names);
        Set<Integer> rows = new HashSet<>();
        for (long key : Blocks.keys(asked)) {
            rows.addAll(few(inOrder(key)));
            rows.addAll(few(added.getOrDefault(key, List.of())));
        }
        return rows.stream().map(people::get).filter(other -> profile.id() == 0 || other.profile().id() != profile.id())
            .flatMap(other -> comparison.of(asked, other).stream()).sorted(SUREST).toList();
    }

    private static List<Integer> few(List<Integer> rows) {
        return rows.size() > MOST ? List.of() : rows;
    }

    private List<Integer> inOrder(long key) {
        int from = Arrays.binarySearch(sorted, key << ROW_BITS);
        List<Integer> rows = new ArrayList<>();
        for (int at = from < 0 ? -from - 1 : from; at < sorted.length && sorted[at] >>> ROW_BITS == key && rows.size() <= MOST; at++) {
            rows.add(row(sorted[at]));
        }
        return rows;
    }

    private static int row(long keyed) {
        return (int) (keyed & (1L << ROW_BITS) - 1);
    }

    /** All pairs among those there from the start that are likely one person, surest first. */
    public List<Likeness> pairs(Progress progress) {
        Map<Long, Likeness> found = new HashMap<>();
        int next = 0;
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] >>> ROW_BITS == sorted[from] >>> ROW_BITS) {
                to++;
            }
            if (to - from <= MOST) {
                compare(from, to, found);
            }
            from = to;
            if (from >= next) {
                progress.at(from, sorted.length);
                next = from + STEP;
            }
        }
        return found.values().stream().sorted(SUREST).toList();
    }

    private void compare(int from, int to, Map<Long, Likeness> found) {
        for (int i = from; i < to; i++) {
            Traits one = people.get(row(sorted[i]));
            for (int j = i + 1; j < to; j++) {
                Traits other = people.get(row(sorted[j]));
                long pair = (long) one.row() << Integer.SIZE | other.row();
                if (!found.containsKey(pair)) {
                    comparison.of(one, other).ifPresent(likeness -> found.put(pair, likeness));
                }
            }
        }
    }
}
