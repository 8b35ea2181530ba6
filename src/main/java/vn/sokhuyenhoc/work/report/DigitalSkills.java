package vn.sokhuyenhoc.work.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.SkillOrigin;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DecidedStore;

/**
 * How many holders of the citizen title have digital skills: what the office entered, else what their forms say in the indicator that the set of
 * the round names. A set that names none, or no mark for the proficient, tells nothing.
 */
final class DigitalSkills {
    private final DecidedStore decided;
    private final CriteriaStore sets;

    DigitalSkills(Database database) {
        this.decided = new DecidedStore(database);
        this.sets = new CriteriaStore(database);
    }

    /** A number and where it is from. */
    record Known(long number, SkillOrigin origin) {
    }

    /**
     * @param round   of the citizen title in the year
     * @param entered for the year
     */
    Optional<Known> of(Goal goal, Optional<Round> round, List<EnteredFact> entered) {
        Quantity quantity = goal == Goal.DIGITAL_PROFICIENT ? Quantity.DIGITAL_PROFICIENT : Quantity.DIGITAL_SKILLED;
        return entered.stream().filter(fact -> fact.quantity() == quantity && fact.placeId() == null).findFirst()
            .map(fact -> new Known(fact.amount(), new SkillOrigin.Entered(fact.asOf())))
            .or(() -> round.flatMap(one -> sets.find(one.setId()).flatMap(shelved -> counted(goal, one.id(), shelved.set()))));
    }

    private Optional<Known> counted(Goal goal, long roundId, CriteriaSet set) {
        return set.rule(Rule.Digital.class).flatMap(rule -> {
            List<Indicator> indicators = set.indicators();
            Indicator named = indicators.stream().filter(one -> one.code().equals(rule.code())).findFirst().orElseThrow();
            boolean chosen = goal == Goal.DIGITAL_SKILLED && rule.skilled() == null;
            BigDecimal from = goal == Goal.DIGITAL_PROFICIENT ? rule.proficient() : Objects.requireNonNullElse(rule.skilled(), named.cap());
            if (from == null) {
                return Optional.empty();
            }
            DecidedStore.Reached reached = decided.reached(roundId, indicators.indexOf(named), from);
            return Optional.of(new Known(reached.holders(),
                new SkillOrigin.Counted(set.name(), rule.code(), from, chosen, reached.unmarked())));
        });
    }
}
