package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of indicators (tiêu chí, năng lực).
 *
 * @param code       within its set, such as NL1
 * @param text       the wording
 * @param cap        the most points it can bring, where that is less than its indicators bring together; else null
 * @param indicators in the order of the paper, at least one
 */
public record Criterion(String code, String text, BigDecimal cap, List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }

    /** The most points it can bring. */
    public BigDecimal most() {
        BigDecimal sum = indicators.stream().filter(Indicator::isPoints).map(Indicator::cap).reduce(BigDecimal.ZERO, BigDecimal::add);
        return cap == null ? sum : sum.min(cap);
    }
}
