package vn.sokhuyenhoc.domain.assessment;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;

/**
 * One line of the results of a round. Village and group are those of the time of the form.
 *
 * @param id      of the assessment
 * @param savedOn when it was keyed or counted last
 */
public record Result(long id, Subject subject, Marks marks, Score score, LocalDate savedOn) {
}
