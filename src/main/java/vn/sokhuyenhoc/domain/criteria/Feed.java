package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An answer that follows from other results: the share of a subject's people (households, clans ...) that hold a title.
 *
 * @param title which title is looked for; below the set's own, so that results are never derived in a circle
 * @param ages  who counts where the title is a person's
 * @param base  who counts beside the ages
 * @param steps points by the share reached, highest first; empty where the share itself is the answer, or points follow in proportion
 */
public record Feed(Title title, Ages ages, Base base, List<Step> steps) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Ages in whole years in the year of the round, both inside. */
    public record Ages(int from, int to) {
        public static final Ages ALL = new Ages(0, 200);
    }

    /** Who of the people is in the denominator; of households, clans, units and villages it is always all, or those with a form. */
    public enum Base {
        ALL,
        /** Of the labour groups that work. */
        WORKERS,
        /** Pupils and students. */
        LEARNERS,
        /** Those of whom the round has a form. */
        REGISTERED
    }

    /** So many points from so many percent on. */
    public record Step(BigDecimal percent, BigDecimal points) {
    }

    public Feed {
        steps = List.copyOf(steps);
    }

    /**
     * What so many of so many bring; reckoned from the counts themselves, so that two thirds of 60 points are 40.
     *
     * @param part at most the whole
     * @param step of the set; points in proportion are rounded down to it, in favour of nobody
     */
    public BigDecimal points(int part, int whole, BigDecimal cap, BigDecimal step) {
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(part));
        if (!steps.isEmpty()) {
            return steps.stream().filter(s -> share.compareTo(s.percent().multiply(BigDecimal.valueOf(whole))) >= 0).map(Step::points).findFirst()
                .orElse(BigDecimal.ZERO);
        }
        return share.multiply(cap).divide(HUNDRED.multiply(step).multiply(BigDecimal.valueOf(whole)), 0, RoundingMode.FLOOR).multiply(step);
    }
}
