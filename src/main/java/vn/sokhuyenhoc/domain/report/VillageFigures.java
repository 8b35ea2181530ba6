package vn.sokhuyenhoc.domain.report;

import java.util.List;
import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * What a title came to village by village, as the villages were.
 *
 * @param byAgency recognised by their places of work, of no village
 */
public record VillageFigures(Title title, List<Line> lines, long byAgency) {
    /**
     * @param place      one without a name stands for what belongs to no village
     * @param total      who can be given the title, now; empty where the year is over
     * @param registered put down; empty where nobody was
     * @param recognised by UBND cấp xã in the period; empty before anything was decided
     */
    public record Line(Place place, OptionalLong total, OptionalLong registered, OptionalLong recognised) {
    }

    public VillageFigures {
        lines = List.copyOf(lines);
    }
}
