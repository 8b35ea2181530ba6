package vn.sokhuyenhoc.work.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sokhuyenhoc.work.Pages;

/**
 * Those on a list, village by village.
 *
 * @param sizes how many of each village, by its row; of none under 0
 * @param lines may be read again; come from the register page by page
 */
record Listing(Map<Long, Integer> sizes, Iterable<Listed> lines) {

    /** They are gone through once to be counted. */
    static Listing of(Iterable<Listed> lines) {
        Map<Long, Integer> sizes = new LinkedHashMap<>();
        lines.forEach(line -> sizes.merge(village(line), 1, Integer::sum));
        return new Listing(sizes, lines);
    }

    static Listing of(long[] ids, Function<List<Long>, List<Listed>> load) {
        return of(new Pages<>(ids, load));
    }

    int size() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int size(long placeId) {
        return sizes.getOrDefault(placeId, 0);
    }

    static long village(Listed line) {
        return line.subject().placeId() == null ? 0 : line.subject().placeId();
    }
}
