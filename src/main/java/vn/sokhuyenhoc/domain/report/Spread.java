package vn.sokhuyenhoc.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the totals of a round are spread, in ten bins from nought to the most points.
 *
 * @param needed the total that the rules ask for, where they do
 */
public record Spread(List<Bin> bins, BigDecimal most, Optional<BigDecimal> needed) {
    private static final int BINS = 10;

    /** @param below the first total that is no longer inside; in the last bin the most points, which are inside */
    public record Bin(BigDecimal from, BigDecimal below, long forms) {
    }

    public static Spread of(Map<BigDecimal, Integer> totals, BigDecimal most, Optional<BigDecimal> needed) {
        BigDecimal width = most.divide(new BigDecimal(BINS), 2, RoundingMode.HALF_UP);
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            long forms = totals.entrySet().stream().filter(total -> bin(total.getKey(), width) == bin).mapToLong(Map.Entry::getValue).sum();
            bins.add(new Bin(width.multiply(new BigDecimal(i)), i == BINS - 1 ? most : width.multiply(new BigDecimal(i + 1)), forms));
        }
        return new Spread(bins, most, needed);
    }

    private static int bin(BigDecimal total, BigDecimal width) {
        return width.signum() == 0 ? 0 : Math.clamp(total.divideToIntegralValue(width).intValue(), 0, BINS - 1);
    }

    public long forms() {
        return bins.stream().mapToLong(Bin::forms).sum();
    }
}
