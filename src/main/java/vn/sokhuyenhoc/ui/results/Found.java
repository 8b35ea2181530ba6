package vn.sokhuyenhoc.ui.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * What a question for results came to.
 *
 * @param villages how the round stands, village by village
 * @param here     the same for the village that was asked for, or for all
 * @param set      that the round goes by; null before anything was asked
 * @param listed   rows in the list
 */
public record Found(List<PlaceCount> villages, PlaceCount here, CriteriaSet set, int listed) {
    private static final PlaceCount NONE = new PlaceCount(new Place(0, "", 0), 0, 0, 0, 0, 0, 0);
    static final Found NOTHING = new Found(List.of(), NONE, null, 0);

    /** @param placeId or null for all */
    static Found of(CriteriaSet set, List<PlaceCount> villages, Long placeId) {
        PlaceCount here = villages.stream().filter(v -> placeId == null || v.place().id() == placeId).reduce(NONE, PlaceCount::plus);
        return new Found(villages, here, set, 0);
    }

    Found with(int rows) {
        return new Found(villages, here, set, rows);
    }

    /** Points the total must reach, where the set has such a rule. */
    Optional<BigDecimal> needed() {
        return Optional.ofNullable(set).flatMap(CriteriaSet::totalNeeded);
    }

    /** Points each indicator must reach, where the set has such a rule. */
    Optional<BigDecimal> floor() {
        return Optional.ofNullable(set).flatMap(CriteriaSet::floor);
    }

    Title title() {
        return set == null ? Title.CITIZEN : set.title();
    }

    /** The places to choose from: every village for people and households, for all others those where there is something of the title. */
    List<Place> places() {
        return villages.stream().filter(v -> title().isByVillage() || v.people() + v.forms() > 0).map(PlaceCount::place).toList();
    }

    int count(Which which) {
        return switch (which) {
            case ALL -> here.forms();
            case PASSED -> here.passed();
            case FAILED -> here.failed();
            case ENOUGH_BUT_LOW -> here.enoughButLow();
            case INCOMPLETE -> here.incomplete();
        };
    }

    /** Every village, and all together under this name below them. */
    List<PlaceCount> counts(String all) {
        List<PlaceCount> lines = new ArrayList<>(villages);
        PlaceCount first = new PlaceCount(new Place(ResultsViewModel.WHOLE_COMMUNE, all, 0), 0, 0, 0, 0, 0, 0);
        lines.add(villages.stream().reduce(first, PlaceCount::plus));
        return lines;
    }
}
