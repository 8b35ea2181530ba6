package vn.sokhuyenhoc.ui.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * What a question for results came to.
 *
 * @param villages how the round stands, village by village
 * @param here     the same for the village that was asked for, or for all
 * @param needed   points the total must reach, where the set has such a rule
 * @param floor    points each indicator must reach, where the set has such a rule
 * @param listed   rows in the list
 */
public record Found(List<PlaceCount> villages, PlaceCount here, Optional<BigDecimal> needed, Optional<BigDecimal> floor, int listed) {
    private static final PlaceCount NONE = new PlaceCount(new Place(0, "", 0), 0, 0, 0, 0, 0, 0);
    static final Found NOTHING = new Found(List.of(), NONE, Optional.empty(), Optional.empty(), 0);

    /** @param placeId or null for all */
    static Found of(CriteriaSet set, List<PlaceCount> villages, Long placeId) {
        PlaceCount here = villages.stream().filter(v -> placeId == null || v.place().id() == placeId).reduce(NONE, PlaceCount::plus);
        return new Found(villages, here, set.totalNeeded(), set.floor(), 0);
    }

    Found with(int rows) {
        return new Found(villages, here, needed, floor, rows);
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
        PlaceCount first = new PlaceCount(new Place(0, all, 0), 0, 0, 0, 0, 0, 0);
        lines.add(villages.stream().reduce(first, PlaceCount::plus));
        return lines;
    }
}
