package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;

/**
 * One line of the results of a round. The person's village and group are those of the time of the form.
 *
 * @param id of the assessment
 */
public record Result(long id, Person person, Marks marks, Score score) {
}
