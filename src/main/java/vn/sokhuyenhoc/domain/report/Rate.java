package vn.sokhuyenhoc.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A share with what it is counted of; may be over 100 percent where the two do not come from the same place. */
public record Rate(long part, Denominator of) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Empty where it is not known of what. */
    public static Optional<Rate> of(long part, Optional<Denominator> of) {
        return of.map(whole -> new Rate(part, whole));
    }

    /** With one digit behind the point, halves up. */
    public BigDecimal percent() {
        return percent(1);
    }

    private BigDecimal percent(int digits) {
        return new BigDecimal(part).multiply(HUNDRED).divide(new BigDecimal(of.number()), digits, RoundingMode.HALF_UP);
    }

    /** Whether it is at least so many percent, unrounded. */
    public boolean reaches(BigDecimal percent) {
        return new BigDecimal(part).multiply(HUNDRED).compareTo(percent.multiply(new BigDecimal(of.number()))) >= 0;
    }
}
