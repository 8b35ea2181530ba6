package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * Carries marks from the lines of one set over to those of another: each to the line of the same code. A mark that the other line does not
 * take (over its cap, off its step, another measure) is missing there, never bent.
 */
public final class Refit {
    private final List<Indicator> to;
    private final BigDecimal step;
    private final int[] from;
    private final boolean whole;

    public Refit(CriteriaSet was, CriteriaSet is) {
        to = is.indicators();
        step = is.step();
        List<Indicator> old = was.indicators();
        List<String> codes = old.stream().map(Indicator::code).toList();
        from = to.stream().mapToInt(line -> codes.indexOf(line.code())).toArray();
        for (int i = 0; i < from.length; i++) {
            if (from[i] >= 0 && old.get(from[i]).measure().getClass() != to.get(i).measure().getClass()) {
                from[i] = -1;
            }
        }
        whole = was.indicators().equals(is.indicators()) && was.step().compareTo(is.step()) == 0;
    }

    /** Whether both sets have the same lines, so that everything stays as it is. */
    public boolean isSame() {
        return whole;
    }

    public Marks fit(Marks marks) {
        if (whole) {
            return marks;
        }
        List<BigDecimal> values = new ArrayList<>();
        Map<Integer, Share> shares = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            BigDecimal value = from[i] < 0 ? null : marks.values().get(from[i]);
            boolean taken = value != null && value.compareTo(to.get(i).cap()) <= 0 && value.remainder(to.get(i).step(step)).signum() == 0;
            values.add(taken ? value : null);
            if (taken && marks.shares().containsKey(from[i])) {
                shares.put(i, marks.shares().get(from[i]));
            }
        }
        return new Marks(values, shares);
    }

    /** Whether every mark of a form has come over. */
    public boolean isWhole(Marks marks, Marks fitted) {
        return whole || marks.values().stream().filter(v -> v != null).count() == fitted.values().stream().filter(v -> v != null).count();
    }
}
