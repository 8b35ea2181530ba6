package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Why a form did not pass, one for each test that failed. Lines of the form are named by their number on it, from 1. */
public sealed interface Reason {

    /** The total is below what is needed. */
    record TotalShort(BigDecimal needed) implements Reason {
    }

    /** These indicators are under the floor. */
    record UnderFloor(List<Low> low, BigDecimal floor) implements Reason {
        /** One indicator's number and its mark. */
        public record Low(int number, BigDecimal mark) {
        }
    }

    /** A criterion brings less than is needed. */
    record CriterionShort(String code, BigDecimal points, BigDecimal needed) implements Reason {
    }

    /**
     * The first level is not reached for these targets.
     *
     * @param level its name
     */
    record TargetsUnmet(String level, List<Unmet> targets) implements Reason {
        /**
         * One target.
         *
         * @param answer 0 for a no, or the percent reached
         * @param needed 1 for a yes, or the percent needed
         * @param share  what the percent was counted from, or null
         */
        public record Unmet(int number, BigDecimal answer, BigDecimal needed, Share share) {
        }
    }

    /** These lines have no answer. */
    record Missing(List<Integer> numbers) implements Reason {
    }
}
