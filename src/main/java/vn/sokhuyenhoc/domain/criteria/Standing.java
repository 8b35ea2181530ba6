package vn.sokhuyenhoc.domain.criteria;

import java.time.LocalDate;

/**
 * Whether someone of the office has compared a set with the paper copy of the decision. Lists made from a set that is not checked are drafts.
 *
 * @param checkedBy who compared, or null; stays when the set is retired
 * @param checkedOn when, or null
 */
public record Standing(State state, String checkedBy, LocalDate checkedOn) {
    public static final Standing UNCHECKED = new Standing(State.UNCHECKED, null, null);
    public static final Standing FRAME = new Standing(State.FRAME, null, null);
    public static final Standing DRAFT = new Standing(State.DRAFT, null, null);

    /** Where a set stands: of a frame only the decision is known, a draft is still being written. */
    public enum State { UNCHECKED, CHECKED, RETIRED, FRAME, DRAFT }

    public boolean isRetired() {
        return state == State.RETIRED;
    }

    public boolean isChecked() {
        return checkedBy != null;
    }

    /** No longer for new rounds; papers of the old ones stay what they were. */
    public Standing retired() {
        return new Standing(State.RETIRED, checkedBy, checkedOn);
    }

    /** Of a retired set: as it stood before. */
    public Standing back() {
        return new Standing(checkedBy == null ? State.UNCHECKED : State.CHECKED, checkedBy, checkedOn);
    }
}
