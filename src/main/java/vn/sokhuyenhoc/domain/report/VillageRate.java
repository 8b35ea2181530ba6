package vn.sokhuyenhoc.domain.report;

import java.util.Optional;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * How many of a village hold a title.
 *
 * @param of what they are counted of; empty where it is not known
 */
public record VillageRate(Place place, long holders, Optional<Denominator> of) {
    public Optional<Rate> rate() {
        return Rate.of(holders, of);
    }
}
