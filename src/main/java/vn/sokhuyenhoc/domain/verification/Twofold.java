package vn.sokhuyenhoc.domain.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * A form keyed twice.
 *
 * @param settled what the paper says where the two differ, all other fields as they were keyed; null where nothing was settled (yet)
 */
public record Twofold(Marks first, Marks second, Marks settled) {

    /**
     * What was found.
     *
     * @param fields  compared
     * @param wrong   those of them whose first keying was wrong
     * @param neither wrong ones in which the paper says neither what the first keying nor what the second said
     */
    public record Findings(int fields, int wrong, int neither) {
        public static final Findings NONE = new Findings(0, 0, 0);

        public Findings plus(Findings other) {
            return new Findings(fields + other.fields, wrong + other.wrong, neither + other.neither);
        }

        public ErrorEstimate estimate() {
            return new ErrorEstimate(fields, wrong);
        }
    }

    /** The lines of a form, from 0, that are compared in figures: asked of this kind of subject, and never counted from other results. */
    public static List<Integer> lines(CriteriaSet set, String kind) {
        return IntStream.range(0, set.indicators().size()).filter(i -> set.indicators().get(i).isAskedOf(kind))
            .filter(i -> set.indicators().get(i).details().feed().isEmpty()).boxed().toList();
    }

    /** Which of these lines were keyed differently; a mark that is missing differs from every other. */
    public static List<Integer> differing(Marks one, Marks other, List<Integer> lines) {
        return lines.stream().filter(line -> isOther(one.values().get(line), other.values().get(line))).toList();
    }

    public static boolean isOther(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one != other : one.compareTo(other) != 0;
    }

    /** The marks with these fields as others have them. */
    public static Marks taking(Marks marks, Marks others, List<Integer> fields) {
        List<BigDecimal> values = new ArrayList<>(marks.values());
        Map<Integer, Share> shares = new HashMap<>(marks.shares());
        for (int field : fields) {
            values.set(field, others.values().get(field));
            shares.remove(field);
            if (others.shares().containsKey(field)) {
                shares.put(field, others.shares().get(field));
            }
        }
        return new Marks(values, shares);
    }

    /** Whether it still has to be settled. */
    public boolean isOpen(List<Integer> lines) {
        return settled == null && !differing(first, second, lines).isEmpty();
    }

    /** What was found on these lines of a form that is not open. */
    public Findings findings(List<Integer> lines) {
        Marks paper = settled == null ? second : settled;
        List<Integer> wrong = differing(first, paper, lines);
        return new Findings(lines.size(), wrong.size(), differing(second, paper, wrong).size());
    }
}
