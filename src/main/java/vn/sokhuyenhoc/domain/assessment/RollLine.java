package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * One line of a village's roll in a round, in the order of the printed roll.
 *
 * @param marks of the form already kept, or null
 */
public record RollLine(Subject subject, Marks marks) {
    public boolean isKept() {
        return marks != null;
    }
}
