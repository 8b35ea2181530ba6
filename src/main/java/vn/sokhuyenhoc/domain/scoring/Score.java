package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scorer's answer.
 *
 * @param total    points in all, each criterion at most its cap; for a set of targets alone, how many are met
 * @param lowest   the lowest mark, or null where there is none
 * @param lowMarks how many marks are under the set's floor
 * @param verdict  what it comes to
 * @param reasons  empty where passed
 * @param rank     name of the grade or level reached; empty where the set has none, or not passed
 */
public record Score(BigDecimal total, BigDecimal lowest, int lowMarks, Verdict verdict, List<Reason> reasons, String rank) {
    public Score {
        reasons = List.copyOf(reasons);
    }
}
