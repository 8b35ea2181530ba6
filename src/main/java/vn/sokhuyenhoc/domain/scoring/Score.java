package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scorer's answer.
 *
 * @param total    sum of the marks that are there
 * @param lowest   the lowest mark, or null where there is none
 * @param lowMarks how many marks are under the set's floor
 * @param verdict  what it comes to
 * @param reasons  empty where passed
 */
public record Score(BigDecimal total, BigDecimal lowest, int lowMarks, Verdict verdict, List<Reason> reasons) {
    public Score {
        reasons = List.copyOf(reasons);
    }
}
