package vn.sokhuyenhoc.domain.keying;

import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;

/**
 * A form as it comes from the keyboard.
 *
 * @param seen  the form as the register had it when the clerk began, {@link Columns#NONE} where there was none; null to take the place of
 *              whatever is there
 * @param doubt null where nothing is unlikely
 */
public record Keyed(Round round, Subject subject, FormDraft draft, Seat seat, Columns seen, Effort effort, Doubt doubt) {

    /** Outside a batch, in place of whatever is there. */
    public Keyed(Round round, Subject subject, FormDraft draft) {
        this(round, subject, draft, Seat.PLAIN, null, Effort.UNKNOWN, null);
    }
}
