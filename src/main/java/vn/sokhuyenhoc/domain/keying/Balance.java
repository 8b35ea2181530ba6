package vn.sokhuyenhoc.domain.keying;

import java.util.List;
import vn.sokhuyenhoc.domain.place.Place;

/** What became of the forms of a round, village by village in the order of lists; what belongs to no village stands under a place without a name. */
public record Balance(List<Line> lines) {
    public Balance {
        lines = List.copyOf(lines);
    }

    /**
     * What became of papers.
     *
     * @param keyed    from batches
     * @param outside  kept without a batch
     * @param verified of those kept
     * @param refused  given back from batches
     */
    public record Forms(int keyed, int outside, int verified, int refused) {
        private Forms plus(Forms other) {
            return new Forms(keyed + other.keyed, outside + other.outside, verified + other.verified, refused + other.refused);
        }
    }

    /**
     * One village, or all together.
     *
     * @param expected on the roll
     * @param received on the covers of its batches
     * @param missing  received, but neither keyed nor given back
     * @param awaited  on the roll, but neither on a cover nor kept without a batch
     */
    public record Line(Place place, int expected, int received, Forms forms, int missing, int awaited) {
        /** Of one village: what is missing and awaited follows. */
        public Line(Place place, int expected, int received, Forms forms) {
            this(place, expected, received, forms, Math.max(0, received - forms.keyed - forms.refused),
                Math.max(0, expected - received - forms.outside));
        }

        /** Keyed or given back, more than the covers say. */
        public int over() {
            return Math.max(0, forms.keyed + forms.refused - received);
        }

        /** Of a village. */
        public State state() {
            if (over() > 0) {
                return State.OVER_COVER;
            }
            if (missing > 0) {
                return State.MISSING;
            }
            if (received > expected) {
                return State.OVER_ROLL;
            }
            return received == 0 && awaited > 0 ? State.NOTHING : State.FITS;
        }

        private Line plus(Line other) {
            return new Line(place, expected + other.expected, received + other.received, forms.plus(other.forms), missing + other.missing,
                awaited + other.awaited);
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

    /** All villages together, under a place without a name: each number is the sum of theirs. */
    public Line total() {
        return lines.stream().reduce(new Line(new Place(0, "", 0), 0, 0, new Forms(0, 0, 0, 0)), Line::plus);
    }

    /** How many villages do not add up. */
    public int off() {
        return (int) lines.stream().filter(line -> line.state().isOff()).count();
    }
}
