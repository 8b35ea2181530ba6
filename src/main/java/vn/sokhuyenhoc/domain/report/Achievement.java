package vn.sokhuyenhoc.domain.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a target was reached in a year.
 *
 * @param part who reached what it is about; empty where that is not known yet, which is not nought
 * @param of   what its share is counted of; empty where the office has not entered it and the register does not know it
 * @param gap  what has to be done or entered before there is a share
 * @param origin where the part is from; empty where it is what was decided
 */
public record Achievement(Target target, OptionalLong part, Optional<Denominator> of, Gap gap, Optional<SkillOrigin> origin) {

    /** What is missing: nothing; a round of the title; a decision on it; a number that the office enters; the base of the share. */
    public enum Gap { NONE, ROUND, DECISION, FACT, BASE }

    /** Empty where something is missing. */
    public Optional<Rate> rate() {
        return part.isPresent() ? Rate.of(part.getAsLong(), of) : Optional.empty();
    }

    /** Whether the share is as large as the target asks; not before there is one. */
    public boolean isReached() {
        return rate().filter(rate -> rate.reaches(target.percent())).isPresent();
    }
}
