package vn.sokhuyenhoc.domain.criteria;

import java.util.List;

/**
 * One thing wrong with a set as written down.
 *
 * @param row  where it stands in the sheet, from 1; 0 where the set as a whole is meant
 * @param kind its sentence lies in the bundle {@code criteria} under {@code criteria.problem.} and its lower-case name
 * @param args what the sentence names
 */
public record SetProblem(int row, Kind kind, List<Object> args) {

    /** All that can be wrong. Beside each stands what its sentence is told. */
    public enum Kind {
        ROW_UNKNOWN, // {0} the first cell
        CELL_MISSING, // {0} number of the cell
        NUMBER_UNREADABLE, // {0} the text found
        WORD_UNKNOWN, // {0} the text found
        HEAD_MISSING, // {0} the row that is missing
        GIVEN_TWICE, // {0} the row or code
        OUTSIDE_CRITERION, // {0} code
        NO_INDICATOR,
        NO_RULE,
        CODE_UNKNOWN, // {0} code that a rule or wording names
        NOT_ABOVE_ZERO, // {0} the number
        OFF_STEP, // {0} the number, {1} the step
        FLOOR_OVER_CAP, // {0} the floor, {1} code, {2} its cap
        NEEDED_OVER_MOST, // {0} what is needed, {1} the most points
        CAPS_DO_NOT_ADD_UP, // {0} what is written, {1} the sum
        BANDS_OVERLAP, // {0} one grade, {1} the other
        BANDS_GAP, // {0} from, {1} to
        SHARE_NOT_A_SHARE, // {0} the number
        TARGET_WITHOUT_LEVEL, // {0} code
        FEED_CIRCLE, // {0} the title fed from
        DIGITAL_NOT_CITIZEN,
        DIGITAL_ORDER, // {0} points of the proficient, {1} points of the skilled
        ID_NOT_PLAIN, // {0} the id given
        TOO_LONG // {0} the row, {1} the most letters
    }

    public SetProblem {
        args = List.copyOf(args);
    }

    public static SetProblem of(int row, Kind kind, Object... args) {
        return new SetProblem(row, kind, List.of(args));
    }
}
