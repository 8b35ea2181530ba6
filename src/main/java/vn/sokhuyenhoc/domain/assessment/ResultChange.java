package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.scoring.Score;

/**
 * A form that comes to something else than before.
 *
 * @param before null where there was no form
 */
public record ResultChange(Round round, Subject subject, Score before, Score after) {
    /** Whether more than points changes. */
    public boolean isOfResult() {
        return before == null || before.verdict() != after.verdict() || !before.rank().equals(after.rank());
    }
}
