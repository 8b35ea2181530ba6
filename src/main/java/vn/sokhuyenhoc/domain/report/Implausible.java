package vn.sokhuyenhoc.domain.report;

import java.util.List;
import java.util.Map;

/** Two numbers of one place and year that cannot both be true: the part is larger than its whole. Said, never refused: papers disagree. */
public record Implausible(Quantity part, Quantity whole) {
    private static final List<Implausible> PAIRS = List.of(new Implausible(Quantity.ADULTS, Quantity.POPULATION),
        new Implausible(Quantity.WORKERS, Quantity.POPULATION), new Implausible(Quantity.STAFF, Quantity.POPULATION),
        new Implausible(Quantity.HOUSEHOLDS, Quantity.POPULATION), new Implausible(Quantity.DIGITAL_SKILLED, Quantity.POPULATION),
        new Implausible(Quantity.DIGITAL_PROFICIENT, Quantity.DIGITAL_SKILLED));

    /** @param known of one place; what is not known is not compared */
    public static List<Implausible> among(Map<Quantity, Long> known) {
        return PAIRS.stream().filter(pair -> known.containsKey(pair.part) && known.containsKey(pair.whole)
            && known.get(pair.part) > known.get(pair.whole)).toList();
    }
}
