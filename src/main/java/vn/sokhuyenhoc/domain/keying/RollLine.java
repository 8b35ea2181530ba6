package vn.sokhuyenhoc.domain.keying;

import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * One line of a village's roll in a round, in the order of the printed roll.
 *
 * @param kept the form already kept, or null
 */
public record RollLine(Subject subject, Kept kept) {
    public boolean isKept() {
        return kept != null;
    }

    public boolean has(MarkColumn column) {
        return kept != null && kept.columns().has(column);
    }

    /** {@link Columns#NONE} where no form is kept. */
    public Columns columns() {
        return kept == null ? Columns.NONE : kept.columns();
    }

    /** What stands on the form; null where none is kept. */
    public Marks marks() {
        return columns().standing();
    }
}
