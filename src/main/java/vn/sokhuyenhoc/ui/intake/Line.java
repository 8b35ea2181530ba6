package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.work.Decision;
import vn.sokhuyenhoc.work.Twin;

/**
 * One row of the list as the grid shows it.
 *
 * @param problems what should be told of it, in the order in which it is told
 * @param twin     who the person of the row may be, or null
 * @param decision what the clerk said of that
 */
record Line(SheetRow row, State state, List<Problem> problems, Twin twin, Decision decision) {

    /** What becomes of a row. One that is passed over does not speak of a person: a section, a total, a signature. */
    enum State { TAKEN, WARNED, REFUSED, JOINED, PASSED }

    static Line passed(SheetRow row) {
        return new Line(row, State.PASSED, List.of(), null, Decision.LATER);
    }

    int number() {
        return row.number();
    }

    boolean needsLook() {
        return state == State.WARNED || state == State.REFUSED || state == State.JOINED;
    }

    /** Whether that cell is why the row is not taken. */
    boolean isWrong(ListColumn column) {
        return state == State.REFUSED && has(column, false);
    }

    /** Whether that cell should be looked at. */
    boolean isDoubtful(ListColumn column) {
        return has(column, true);
    }

    private boolean has(ListColumn column, boolean warning) {
        return problems.stream().anyMatch(p -> p.kind().isWarning() == warning && p.field().equals(fieldOf(column)));
    }

    /** How a problem names the column: the field, and for marks its number too. */
    static String fieldOf(ListColumn column) {
        return column.field() == ListField.MARK ? ListField.MARK.name() + column.number() : column.field().name();
    }
}
