package vn.sokhuyenhoc.domain.recognition;

import java.math.BigDecimal;
import vn.sokhuyenhoc.domain.assessment.Subject;

/**
 * One of a list.
 *
 * @param id           the row, 0 before it is kept
 * @param assessmentId the form
 * @param total        when the list was made
 * @param grade        likewise; may be empty
 * @param reason       of a refusal; else empty
 */
public record ListLine(long id, long assessmentId, Subject subject, Change change, BigDecimal total, String grade, Outcome outcome, String reason) {

    /** ADD: proposed; REMOVE: an amending list takes the title away again. */
    public enum Change { ADD, REMOVE }

    /** What UBND cấp xã made of it. */
    public enum Outcome { OPEN, RECOGNISED, REFUSED }
}
