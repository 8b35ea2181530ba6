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

    /** Whether any line brings points; else a form is only a list of targets. */
    public boolean hasPoints() {
        return indicators().stream().anyMatch(Indicator::isPoints);
    }

    /** Whether whoever passes comes into a grade or reaches a level. */
    public boolean hasRanks() {
        return rule(Rule.Grades.class).isPresent() || rule(Rule.Levels.class).isPresent();
    }

    /** The most points a form can bring. */
    public BigDecimal most() {
        return criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points the total must reach: by a rule, or to come into the lowest grade. */
    public Optional<BigDecimal> totalNeeded() {
        return rule(Rule.TotalAtLeast.class).map(Rule.TotalAtLeast::points)
            .or(() -> rule(Rule.Grades.class).flatMap(g -> g.bands().stream().map(Rule.Grade::from).min(BigDecimal::compareTo)));
    }

    /** The points every indicator must reach, where the set has such a rule. */
    public Optional<BigDecimal> floor() {
        return rule(Rule.NoneUnder.class).map(Rule.NoneUnder::floor);
    }

    /** The rule of a kind, where the set has it. */
    public <R extends Rule> Optional<R> rule(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
