package vn.sokhuyenhoc.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImplausibleTest {
    @Test
    void partIsNeverLargerThanItsWhole() {
        assertEquals(List.of(), Implausible.among(Map.of()));
        assertEquals(List.of(), Implausible.among(Map.of(Quantity.ADULTS, 500L)));
        assertEquals(List.of(), Implausible.among(Map.of(Quantity.ADULTS, 500L, Quantity.POPULATION, 500L)));
        assertEquals(List.of(new Implausible(Quantity.ADULTS, Quantity.POPULATION)),
            Implausible.among(Map.of(Quantity.ADULTS, 501L, Quantity.POPULATION, 500L)));
        assertEquals(List.of(new Implausible(Quantity.WORKERS, Quantity.POPULATION), new Implausible(Quantity.HOUSEHOLDS, Quantity.POPULATION)),
            Implausible.among(Map.of(Quantity.WORKERS, 30L, Quantity.HOUSEHOLDS, 21L, Quantity.POPULATION, 20L)));
        assertEquals(List.of(new Implausible(Quantity.DIGITAL_PROFICIENT, Quantity.DIGITAL_SKILLED)),
            Implausible.among(Map.of(Quantity.DIGITAL_PROFICIENT, 9L, Quantity.DIGITAL_SKILLED, 8L)));
    }
}
