package vn.sokhuyenhoc.ui.verify;

import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Flag;

/**
 * A question to the supervisor.
 *
 * @param subject whose form it is about, or null where they are gone
 */
record Question(Flag flag, Subject subject) {
}
