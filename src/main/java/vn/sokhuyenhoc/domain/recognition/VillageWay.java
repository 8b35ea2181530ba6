package vn.sokhuyenhoc.domain.recognition;

import java.util.Map;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * How far a round has come in one village.
 *
 * @param place  one without a name (row 0) stands for what belongs to no village
 * @param people who can be given the title, now
 * @param done   the last note of each step that the village has done
 */
public record VillageWay(Place place, int people, Counts counts, Map<Step, StepDone> done) {
    public VillageWay {
        done = Map.copyOf(done);
    }

    /**
     * @param registered put down by the village
     * @param received   forms by the covers of batches
     * @param keyed      forms in the register
     * @param verified   of those, keyed a second time and alike
     * @param passed     of those keyed
     * @param proposed   on a list of the round, whatever became of it
     * @param recognised by UBND cấp xã, not withdrawn
     */
    public record Counts(int registered, int received, int keyed, int verified, int passed, int proposed, int recognised) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        public boolean isNone() {
            return equals(NONE);
        }

        public Counts plus(Counts other) {
            return new Counts(registered + other.registered, received + other.received, keyed + other.keyed, verified + other.verified,
                passed + other.passed, proposed + other.proposed, recognised + other.recognised);
        }
    }
}
