package vn.sokhuyenhoc.domain.report;

import java.math.BigDecimal;

/**
 * A share that is to be reached in a year.
 *
 * @param percent above 0 and at most 100, without noughts at its end
 * @param source  the decision and where it was read
 */
public record Target(Programme programme, Goal goal, int year, Base base, BigDecimal percent, String source) {
    private static final BigDecimal ALL = new BigDecimal(100);

    public Target {
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("target " + percent);
        }
        percent = percent.stripTrailingZeros();
        percent = percent.setScale(Math.max(0, percent.scale()));
    }
}
