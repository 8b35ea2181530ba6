package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.recognition.ListLine;

/**
 * One line of a list.
 *
 * @param total   or null where there is no form
 * @param grade   may be empty
 * @param note    may be empty
 * @param columns what the form came to as declared, as reviewed and as appraised, null where that was not keyed; empty where nobody asked
 */
record Listed(Subject subject, BigDecimal total, String grade, String note, List<BigDecimal> columns) {

    static Listed of(Subject subject) {
        return new Listed(subject, null, "", "", List.of());
    }

    static Listed of(Result result) {
        return new Listed(result.subject(), result.score().total(), result.score().rank(), "", List.of());
    }

    /** With what it had when the list was made. */
    static Listed of(ListLine line) {
        return new Listed(line.subject(), line.total(), line.grade(), line.reason(), List.of());
    }

    Listed noted(String remark) {
        return new Listed(subject, total, grade, remark, columns);
    }

    Listed with(List<BigDecimal> totals) {
        return new Listed(subject, total, grade, note, totals);
    }

    /** @param at 0 as declared, 1 as reviewed, 2 as appraised */
    BigDecimal column(int at) {
        return at < columns.size() ? columns.get(at) : null;
    }
}
