package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.verification.ErrorEstimate.Rate;

class ErrorEstimateTest {
    @ParameterizedTest
    @CsvSource({"0, 100, 0, 0, 36.994", "10, 100, 100, 55.229, 174.366", "100, 100, 1000, 963.005, 1000", "1, 2700, 0.370, 0.065, 2.096",
        "7, 1000, 7, 3.395, 14.379", "0, 1, 0, 0, 793.451"})
    void wilson(int wrong, int compared, double value, double low, double high) {
        Rate rate = new ErrorEstimate(compared, wrong).firstKeying().orElseThrow();
        assertEquals(value, rate.value().doubleValue(), 0.001);
        assertEquals(low, rate.low().doubleValue(), 0.0011);
        assertEquals(high, rate.high().doubleValue(), 0.0011);
    }

    @ParameterizedTest
    @CsvSource({"7000, 10000, 4.9", "10000, 10000, 7", "0, 10000, 0"})
    void leftIsTheRateOfWhatNobodyKeyedAgain(long unverified, long all, double value) {
        assertEquals(value, new ErrorEstimate(1000, 7).left(unverified, all).orElseThrow().value().doubleValue(), 0.0005);
    }

    @Test
    void nothingComparedIsNoFigure() {
        assertEquals(Optional.empty(), new ErrorEstimate(0, 0).firstKeying());
        assertEquals(Optional.empty(), new ErrorEstimate(0, 0).left(5, 10));
        assertEquals(Optional.empty(), new ErrorEstimate(10, 1).left(0, 0));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ErrorEstimate(5, 6));
        assertThrows(IllegalArgumentException.class, () -> new ErrorEstimate(5, -1));
        assertThrows(IllegalArgumentException.class, () -> new ErrorEstimate(5, 1).left(11, 10));
    }

    @Property
    void theIntervalHoldsTheRate(@ForAll @IntRange(min = 1, max = 2_000_000) int compared, @ForAll @IntRange(max = 1_000_000) int some) {
        Rate rate = new ErrorEstimate(compared, Math.min(some, compared)).firstKeying().orElseThrow();
        assertTrue(BigDecimal.ZERO.compareTo(rate.low()) <= 0 && rate.low().compareTo(rate.value()) <= 0);
        assertTrue(rate.value().compareTo(rate.high()) <= 0 && rate.high().compareTo(new BigDecimal(1000)) <= 0);
    }

    @Property(tries = 200)
    void moreFieldsMakeItNarrower(@ForAll @IntRange(min = 1, max = 10_000) int compared, @ForAll @IntRange(max = 10_000) int some) {
        int wrong = Math.min(some, compared);
        assertTrue(width(new ErrorEstimate(compared, wrong)).compareTo(width(new ErrorEstimate(10 * compared, 10 * wrong))) > 0);
    }

    /** Of all samples that may be drawn, each weighed with its chance, about 95 % have the true rate in their interval. */
    @ParameterizedTest
    @CsvSource({"1000, 2", "1000, 5", "1000, 10", "1000, 36", "5000, 1", "5000, 5"})
    void nineteenOfTwentySamplesHoldTheTrueRate(int compared, double trueRate) {
        double share = trueRate / 1000;
        double chance = Math.pow(1 - share, compared);
        double held = 0;
        for (int wrong = 0; wrong <= 200; wrong++) {
            Rate rate = new ErrorEstimate(compared, wrong).firstKeying().orElseThrow();
            held += rate.low().doubleValue() <= trueRate && trueRate <= rate.high().doubleValue() ? chance : 0;
            chance *= (double) (compared - wrong) / (wrong + 1) * share / (1 - share);
        }
        assertEquals(0.95, held, 0.025);
    }

    private static BigDecimal width(ErrorEstimate estimate) {
        Rate rate = estimate.firstKeying().orElseThrow();
        return rate.high().subtract(rate.low());
    }
}
