package vn.sokhuyenhoc.domain.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.Round;

/**
 * Who holds a title against those of the round before, by their rows (of people, households ...), village by village and then by name.
 *
 * @param before that round; empty where there is none, and everyone is then gained
 * @param gained who did not hold it then
 * @param kept   who held it then and holds it now
 * @param lost   who held it then and does not now
 */
public record Comparison(Optional<Round> before, List<Long> gained, List<Long> kept, List<Long> lost) {
    public Comparison {
        gained = List.copyOf(gained);
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
    }

    /**
     * @param then holders of the round before with their villages, in the order of lists
     * @param now  of this one, likewise
     */
    public static Comparison of(Optional<Round> before, Map<Long, Long> then, Map<Long, Long> now) {
        List<Long> gained = new ArrayList<>(now.keySet());
        gained.removeAll(then.keySet());
        List<Long> kept = now.keySet().stream().filter(then::containsKey).toList();
        Set<Long> lost = new LinkedHashSet<>(then.keySet());
        lost.removeAll(now.keySet());
        return new Comparison(before, gained, kept, List.copyOf(lost));
    }

    /** Of those, whom the villages say: each under the village of the round that tells of them. */
    public Comparison in(long placeId, Map<Long, Long> then, Map<Long, Long> now) {
        return new Comparison(before, only(gained, placeId, now), only(kept, placeId, now), only(lost, placeId, then));
    }

    private static List<Long> only(List<Long> subjects, long placeId, Map<Long, Long> villages) {
        return subjects.stream().filter(subject -> Objects.equals(villages.get(subject), placeId)).toList();
    }
}
