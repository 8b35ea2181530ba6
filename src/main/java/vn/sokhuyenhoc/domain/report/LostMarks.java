package vn.sokhuyenhoc.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What forms have lost in one indicator.
 *
 * @param index  of the indicator in its set, from 0
 * @param forms  that have a mark in it
 * @param points that these could have
 * @param lost   of those
 */
public record LostMarks(int index, long forms, BigDecimal points, BigDecimal lost) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** With one digit behind the point, halves up. */
    public BigDecimal percent() {
        return points.signum() == 0 ? BigDecimal.ZERO : lost.multiply(HUNDRED).divide(points, 1, RoundingMode.HALF_UP);
    }
}
