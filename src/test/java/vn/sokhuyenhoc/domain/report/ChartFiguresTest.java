package vn.sokhuyenhoc.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartFiguresTest {
    @Test
    void aTotalOnTheBorderBelongsAboveItAndTheMostToTheLastBin() {
        Spread spread = Spread.of(Map.of(new BigDecimal("80.00"), 3, new BigDecimal("79.50"), 2, new BigDecimal("100.00"), 1, BigDecimal.ZERO, 4),
            new BigDecimal(100), Optional.of(new BigDecimal(80)));
        assertEquals(List.of(4L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 3L, 1L), spread.bins().stream().map(Spread.Bin::forms).toList());
        assertEquals(10, spread.forms());
        assertEquals(0, spread.bins().getLast().below().compareTo(new BigDecimal(100)));
    }

    @Test
    void agesAreThoseAtTheEndOfTheYearAndUnknownOnesStandApart() {
        Map<Integer, Integer> all = new HashMap<>(Map.of(2008, 5, 2009, 7, 1965, 2, 1900, 1));
        all.put(null, 3);
        List<AgeBand> bands = AgeBand.of(new HashMap<>(Map.of(2008, 4)), all, 2026);
        assertEquals(new AgeBand(0, 17, 0, 7), bands.getFirst());
        assertEquals(new AgeBand(18, 25, 4, 5), bands.get(1));
        assertEquals(3, bands.get(5).all(), "61 and 126 years old");
        assertTrue(bands.getLast().isUnknown());
        assertEquals(18, bands.stream().mapToLong(AgeBand::all).sum(), "nobody is lost");
    }
}
