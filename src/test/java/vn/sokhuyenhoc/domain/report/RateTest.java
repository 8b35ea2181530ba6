package vn.sokhuyenhoc.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static Rate rate(long part, long whole) {
        return new Rate(part, new Denominator(Base.ADULTS, whole, DAY, Denominator.Origin.ENTERED));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "1, 8, 12.5", "1, 2000, 0.1", "0, 5, 0.0", "6, 5, 120.0"})
    void hasOneDigitBehindThePoint(long part, long whole, BigDecimal percent) {
        assertEquals(percent, rate(part, whole).percent());
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 60, true", "5999, 10000, 60, false", "6000, 10000, 60, true", "0, 1, 0.01, false"})
    void reachesATargetByItsExactShare(long part, long whole, BigDecimal target, boolean reached) {
        assertEquals(reached, rate(part, whole).reaches(target));
    }

    @Test
    void nothingIsNoDenominator() {
        assertThrows(IllegalArgumentException.class, () -> rate(0, 0));
        assertEquals(Optional.empty(), Rate.of(3, Optional.empty()));
    }
}
