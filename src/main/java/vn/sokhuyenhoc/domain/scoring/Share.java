package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many.
 *
 * @param part  at most the whole
 * @param whole at least 1
 */
public record Share(int part, int whole) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException(part + "/" + whole);
        }
    }

    /** Rounded down to a hundredth, so that a share never reaches what it does not reach: 0–100. */
    public BigDecimal percent() {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.FLOOR).stripTrailingZeros();
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
