package vn.sokhuyenhoc.domain.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many held a title in a year.
 *
 * @param holders empty before a decision
 * @param of      what they are counted of; empty where it is not known
 */
public record YearRate(int year, OptionalLong holders, Optional<Denominator> of) {
    public Optional<Rate> rate() {
        return holders.isPresent() ? Rate.of(holders.getAsLong(), of) : Optional.empty();
    }
}
