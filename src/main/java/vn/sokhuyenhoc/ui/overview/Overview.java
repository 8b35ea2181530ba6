package vn.sokhuyenhoc.ui.overview;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * How the register stands.
 *
 * @param round    the newest, if there is one
 * @param checked  whether that round's criteria set was compared with the paper copy
 * @param counts   that round village by village; empty without a round
 */
record Overview(Office office, Optional<Round> round, boolean checked, int people, int villages, int chapters, List<PlaceCount> counts) {

    /** The villages together. */
    PlaceCount total() {
        return counts.stream().reduce(new PlaceCount(new Place(0, "", 0), 0, 0, 0, 0, 0, 0), PlaceCount::plus);
    }
}
