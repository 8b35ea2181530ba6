package vn.sokhuyenhoc.domain.keying;

import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;

/**
 * One form committed, so that it can be taken back and done again.
 *
 * @param keyingId the row of the keying
 * @param before   null where there was no form
 */
public record Commit(long keyingId, Round round, Subject subject, Kept before, Kept after) {
}
