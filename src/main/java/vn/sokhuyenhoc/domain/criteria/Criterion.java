package vn.sokhuyenhoc.domain.criteria;

import java.util.List;

/**
 * A group of indicators (tiêu chí, năng lực).
 *
 * @param code       within its set, such as NL1
 * @param text       the wording
 * @param indicators in the order of the paper, at least one
 */
public record Criterion(String code, String text, List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
