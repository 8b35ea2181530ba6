package vn.sokhuyenhoc.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Those of an age who hold a title, and all of that age who live here. The bands are the program's own; no official ones were found.
 *
 * @param from in years at the end of the year reported; -1 for whoever has no year of birth
 * @param to   likewise, included; {@link AdultAges#NO_END} for the last
 */
public record AgeBand(int from, int to, long holders, long all) {
    /** The first age of each band. */
    private static final List<Integer> FIRST = List.of(0, 18, 26, 36, 46, 61);
    private static final int UNKNOWN = -1;

    /** @param holders by year of birth, null where it is not known; likewise the others */
    public static List<AgeBand> of(Map<Integer, Integer> holders, Map<Integer, Integer> all, int year) {
        List<AgeBand> bands = new ArrayList<>();
        for (int i = 0; i < FIRST.size(); i++) {
            int from = FIRST.get(i);
            int to = i + 1 < FIRST.size() ? FIRST.get(i + 1) - 1 : AdultAges.NO_END;
            bands.add(new AgeBand(from, to, within(holders, year, from, to), within(all, year, from, to)));
        }
        AgeBand unknown = new AgeBand(UNKNOWN, UNKNOWN, holders.getOrDefault(null, 0), all.getOrDefault(null, 0));
        if (unknown.all() + unknown.holders() > 0) {
            bands.add(unknown);
        }
        return bands;
    }

    private static long within(Map<Integer, Integer> births, int year, int from, int to) {
        return births.entrySet().stream().filter(birth -> birth.getKey() != null && year - birth.getKey() >= from && year - birth.getKey() <= to)
            .mapToLong(Map.Entry::getValue).sum();
    }

    public boolean isUnknown() {
        return from == UNKNOWN;
    }
}
