package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.place.Place;

/**
 * How a round stands in one village.
 *
 * @param people       on its roll now
 * @param forms        kept
 * @param enoughButLow among those that failed: the total is enough, but a mark is under the floor
 */
public record PlaceCount(Place place, int people, int forms, int passed, int failed, int enoughButLow, int incomplete) {

    /** Both together, under the first one's place. */
    public PlaceCount plus(PlaceCount other) {
        return new PlaceCount(place, people + other.people, forms + other.forms, passed + other.passed, failed + other.failed,
            enoughButLow + other.enoughButLow, incomplete + other.incomplete);
    }
}
