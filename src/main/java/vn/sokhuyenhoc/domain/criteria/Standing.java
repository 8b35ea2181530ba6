package vn.sokhuyenhoc.domain.criteria;

import java.time.LocalDate;

/**
 * Whether someone of the office has compared a set with the paper copy of the decision. Lists made from a set that is not checked are drafts.
 *
 * @param checkedBy who compared, or null
 * @param checkedOn when, or null
 */
public record Standing(State state, String checkedBy, LocalDate checkedOn) {
    public static final Standing UNCHECKED = new Standing(State.UNCHECKED, null, null);

    /** Where a set stands. */
    public enum State { UNCHECKED, CHECKED, RETIRED }

    public boolean isRetired() {
        return state == State.RETIRED;
    }

    public boolean isChecked() {
        return state == State.CHECKED;
    }
}
