package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Rule;

/**
 * Scores marks against a set: a pure function. For the citizen title the two tests are a total of at least 80 of 100 and no indicator
 * under 5 (as reported for the pilot of 2020–21 and by Thái Bình in May 2024); both come from the set, none stands here.
 */
public final class Scorer {
    private Scorer() {
    }

    public static Score score(CriteriaSet set, Marks marks) {
        List<BigDecimal> given = marks.values().stream().filter(Objects::nonNull).toList();
        BigDecimal total = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal lowest = given.stream().min(BigDecimal::compareTo).orElse(null);
        List<Reason> reasons = new ArrayList<>();
        List<Integer> missing = IntStream.range(0, marks.values().size())
            .filter(i -> marks.values().get(i) == null).mapToObj(i -> i + 1).toList();
        if (!missing.isEmpty()) {
            reasons.add(new Reason.Missing(missing));
        }
        int low = 0;
        for (Rule rule : set.rules()) {
            switch (rule) {
                case Rule.TotalAtLeast(BigDecimal points) when missing.isEmpty() && total.compareTo(points) < 0 ->
                    reasons.add(new Reason.TotalShort(points));
                case Rule.TotalAtLeast _ -> { }
                case Rule.NoneUnder(BigDecimal floor) -> {
                    List<Reason.UnderFloor.Low> under = under(floor, marks);
                    low = under.size();
                    if (low > 0) {
                        reasons.add(new Reason.UnderFloor(under, floor));
                    }
                }
            }
        }
        Verdict verdict = !missing.isEmpty() ? Verdict.INCOMPLETE : reasons.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        return new Score(total, lowest, low, verdict, reasons);
    }

    private static List<Reason.UnderFloor.Low> under(BigDecimal floor, Marks marks) {
        List<BigDecimal> values = marks.values();
        return IntStream.range(0, values.size()).filter(i -> values.get(i) != null && values.get(i).compareTo(floor) < 0)
            .mapToObj(i -> new Reason.UnderFloor.Low(i + 1, values.get(i))).toList();
    }
}
