package vn.sokhuyenhoc.domain.keying;

import java.util.List;
import vn.sokhuyenhoc.domain.place.Place;

/** What became of the forms of a round, village by village in the order of lists; what belongs to no village stands under a place without a name. */
public record Balance(List<Line> lines) {
    public Balance {
        lines = List.copyOf(lines);
    }

    /**
     * One village.
     *
     * @param expected on the roll
     * @param received on the covers of its batches
     * @param keyed    from its batches
     * @param outside  kept without a batch
     * @param verified of those kept
     * @param refused  given back from its batches
     */
    public record Line(Place place, int expected, int received, int keyed, int outside, int verified, int refused) {
        /** Received, but neither keyed nor given back; below zero where there are more than the covers say. */
        public int missing() {
            return received - keyed - refused;
        }

        /** On the roll, but on no cover. */
        public int awaited() {
            return Math.max(0, expected - received);
        }

        public State state() {
            if (missing() != 0) {
                return missing() > 0 ? State.MISSING : State.OVER_COVER;
            }
            if (received > expected) {
                return State.OVER_ROLL;
            }
            return received == 0 ? State.NOTHING : State.FITS;
        }

        private Line plus(Line other) {
            return new Line(place, expected + other.expected, received + other.received, keyed + other.keyed, outside + other.outside,
                verified + other.verified, refused + other.refused);
        }
    }

    /**
     * How a village adds up: no batch received; all received keyed or given back; some still missing; more than the covers say; more received
     * than there are on the roll.
     */
    public enum State {
        NOTHING, FITS, MISSING, OVER_COVER, OVER_ROLL;

        /** Whether somebody should look. */
        public boolean isOff() {
            return this != NOTHING && this != FITS;
        }
    }

    /** All villages together, under a place without a name. */
    public Line total() {
        return lines.stream().reduce(new Line(new Place(0, "", 0), 0, 0, 0, 0, 0, 0), Line::plus);
    }

    /** How many villages do not add up. */
    public int off() {
        return (int) lines.stream().filter(line -> line.state().isOff()).count();
    }
}
