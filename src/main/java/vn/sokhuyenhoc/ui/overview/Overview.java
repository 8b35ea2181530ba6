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
 * @param round    the newest of citizens, else the newest, if there is one
 * @param checked  whether that round's criteria set was compared with the paper copy
 * @param counts   that round village by village; empty without a round
 * @param others   of the same year
 * @param uncopied days since the last copy of the register, where something has changed since
 */
record Overview(Office office, Optional<Round> round, boolean checked, int people, int villages, int chapters, List<PlaceCount> counts,
                List<Other> others, int uncopied) {

    /** Another round of the same year, all villages together. */
    record Other(Round round, PlaceCount count) {
    }


    /** The villages together. */
    PlaceCount total() {
        return sum(counts);
    }

    static PlaceCount sum(List<PlaceCount> counts) {
        return counts.stream().reduce(new PlaceCount(new Place(0, "", 0), 0, 0, 0, 0, 0, 0), PlaceCount::plus);
    }
}
