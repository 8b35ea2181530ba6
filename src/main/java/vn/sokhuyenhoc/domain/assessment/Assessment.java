package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * One citizen's form in one round, place and group as they were when it was keyed.
 *
 * @param group or null
 */
public record Assessment(long roundId, long personId, long placeId, LabourGroup group, Marks marks) {
}
