package vn.sokhuyenhoc.domain.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many fields were keyed wrong the first time, told from fields of forms drawn by chance that were keyed again.
 * The interval is the score interval of E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212, at 95 %.
 * Where nothing wrong was found the rate is 0 and the interval still has an upper end; where nothing was compared there is no figure at all.
 * It takes the fields one by one: where one slip spoils several fields of a form, the true interval is somewhat wider.
 *
 * @param compared fields keyed twice, of the sample alone
 * @param wrong    those of them whose first keying was wrong
 */
public record ErrorEstimate(int compared, int wrong) {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    /** 95 % of a normal distribution lie within so many standard deviations. */
    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final int DECIMALS = 3;

    public ErrorEstimate {
        if (wrong < 0 || wrong > compared) {
            throw new IllegalArgumentException(wrong + " of " + compared);
        }
    }

    /**
     * Errors in 1,000 fields, to a thousandth.
     *
     * @param low  lower end of the 95 % interval, rounded down
     * @param high its upper end, rounded up
     */
    public record Rate(BigDecimal value, BigDecimal low, BigDecimal high) {
    }

    /** Fields wrong after the first keying, in 1,000; empty where nothing was compared. */
    public Optional<Rate> firstKeying() {
        return rate(BigDecimal.ONE);
    }

    /**
     * Wrong fields that are to be expected among those nobody keyed again, in 1,000 of all fields. What two keyings missed is not in it.
     * Use an estimate from the sample of forms that had no other reason to be keyed again: they stand for the rest.
     *
     * @param unverified fields keyed once
     * @param all        fields in all, verified or not
     * @return empty where nothing was compared or there are no fields
     */
    public Optional<Rate> left(long unverified, long all) {
        if (unverified < 0 || unverified > all) {
            throw new IllegalArgumentException(unverified + " of " + all);
        }
        return all == 0 ? Optional.empty() : rate(BigDecimal.valueOf(unverified).divide(BigDecimal.valueOf(all), EXACT));
    }

    private Optional<Rate> rate(BigDecimal share) {
        if (compared == 0) {
            return Optional.empty();
        }
        BigDecimal scale = share.multiply(THOUSAND);
        BigDecimal n = BigDecimal.valueOf(compared);
        BigDecimal x = BigDecimal.valueOf(wrong);
        BigDecimal middle = x.add(Z_SQUARED.divide(TWO, EXACT));
        BigDecimal width = Z.multiply(x.multiply(n.subtract(x)).divide(n, EXACT).add(Z_SQUARED.divide(FOUR, EXACT)).sqrt(EXACT));
        BigDecimal whole = n.add(Z_SQUARED);
        // At none and at all the end is exact, whatever the root was rounded to.
        BigDecimal low = wrong == 0 ? BigDecimal.ZERO : middle.subtract(width).divide(whole, EXACT);
        BigDecimal high = wrong == compared ? BigDecimal.ONE : middle.add(width).divide(whole, EXACT);
        return Optional.of(new Rate(rounded(x.divide(n, EXACT).multiply(scale), RoundingMode.HALF_UP),
            rounded(low.multiply(scale), RoundingMode.FLOOR), rounded(high.multiply(scale), RoundingMode.CEILING)));
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode mode) {
        return number.setScale(DECIMALS, mode);
    }
}
