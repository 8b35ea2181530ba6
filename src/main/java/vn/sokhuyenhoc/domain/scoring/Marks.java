package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The marks of one form in the order of the set's indicators.
 *
 * @param values null where the mark is missing, which is not zero
 * @param shares what a mark was counted from, by its place from 0, where that is known
 */
public record Marks(List<BigDecimal> values, Map<Integer, Share> shares) {
    public Marks {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(BigDecimal[]::new)));
        shares = Map.copyOf(shares);
    }

    public Marks(List<BigDecimal> values) {
        this(values, Map.of());
    }

    /** No mark given yet on a form of so many indicators. */
    public static Marks none(int indicators) {
        return new Marks(Arrays.asList(new BigDecimal[indicators]));
    }

    /** Whether every mark is as much as the other's, counted from the same. */
    public boolean isSame(Marks other) {
        boolean same = shares.equals(other.shares) && values.size() == other.values.size();
        for (int i = 0; same && i < values.size(); i++) {
            BigDecimal one = values.get(i);
            BigDecimal two = other.values.get(i);
            same = one == null ? two == null : two != null && one.compareTo(two) == 0;
        }
        return same;
    }

    /** The same with one mark that was counted. */
    public Marks with(int at, BigDecimal value, Share share) {
        List<BigDecimal> changed = new ArrayList<>(values);
        changed.set(at, value);
        Map<Integer, Share> counted = new HashMap<>(shares);
        counted.put(at, share);
        return new Marks(changed, counted);
    }
}
