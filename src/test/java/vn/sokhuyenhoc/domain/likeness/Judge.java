package vn.sokhuyenhoc.domain.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the engine found against the answer.
 *
 * @param found   all pairs found
 * @param right   those that are one person
 * @param missed  pairs of one person not found
 * @param certain pairs said to be certain, and how many of them are right
 */
public record Judge(int found, int right, Set<String> missed, int certain, int certainRight) {

    public static Judge of(Crowd crowd, List<Likeness> pairs) {
        Set<String> missed = new HashSet<>(crowd.twice());
        int right = 0;
        int certain = 0;
        int certainRight = 0;
        for (Likeness likeness : pairs) {
            String pair = Crowd.pair(likeness.one().id(), likeness.other().id());
            boolean sure = likeness.degree() == Likeness.Degree.CERTAIN;
            certain += sure ? 1 : 0;
            if (crowd.twice().contains(pair)) {
                right++;
                certainRight += sure ? 1 : 0;
                missed.remove(pair);
            }
        }
        return new Judge(pairs.size(), right, Set.copyOf(missed), certain, certainRight);
    }

    public double recall() {
        return (double) right / (right + missed.size());
    }

    public double precision() {
        return (double) right / found;
    }

    @Override
    public String toString() {
        return "recall %.4f precision %.4f (%d found, %d right, %d missed; certain %d, of them right %d)"
            .formatted(recall(), precision(), found, right, missed.size(), certain, certainRight);
    }
}
