package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One version of a rule book, as data. Frozen once a form uses it.
 *
 * @param id       plain letters, digits and hyphens
 * @param title    what it is given for
 * @param name     as the decision or the office calls it
 * @param source   decision, issuer, date and what is missing, in words
 * @param step     marks are multiples of it; above nought
 * @param criteria in the order of the paper, with at least one indicator; no code twice
 * @param rules    all must hold for the title
 */
public record CriteriaSet(String id, Title title, String name, Source source, BigDecimal step,
                          List<Criterion> criteria, List<Rule> rules) {

    /**
     * @param decision number and date of the decision, or what the set is instead
     * @param issuer   who issued it
     * @param note     what is sourced and what is not
     */
    public record Source(String decision, String issuer, String note) {
    }

    public CriteriaSet {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
        List<String> codes = criteria.stream().flatMap(c -> c.indicators().stream()).map(Indicator::code).toList();
        if (codes.isEmpty() || codes.stream().distinct().count() < codes.size() || step.signum() <= 0) {
            throw new IllegalArgumentException(id + ": step " + step + ", indicators " + codes);
        }
    }

    /** All indicators in the order of the paper: the order of the marks. */
    public List<Indicator> indicators() {
        return criteria.stream().flatMap(c -> c.indicators().stream()).toList();
    }

    /** The most points a form can bring. */
    public BigDecimal most() {
        return indicators().stream().map(Indicator::cap).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points the total must reach, where the set has such a rule. */
    public Optional<BigDecimal> totalNeeded() {
        return rules.stream().filter(Rule.TotalAtLeast.class::isInstance).map(r -> ((Rule.TotalAtLeast) r).points()).findFirst();
    }

    /** The points every indicator must reach, where the set has such a rule. */
    public Optional<BigDecimal> floor() {
        return rules.stream().filter(Rule.NoneUnder.class::isInstance).map(r -> ((Rule.NoneUnder) r).floor()).findFirst();
    }
}
