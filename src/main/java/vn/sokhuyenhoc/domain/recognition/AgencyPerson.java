package vn.sokhuyenhoc.domain.recognition;

import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Subject;

/**
 * A citizen whom their place of work assesses, so that the commune does not.
 *
 * @param unit        where they work; empty where nobody noted it
 * @param recognition by that place, once it was told
 */
public record AgencyPerson(Subject subject, String unit, Optional<Recognition> recognition) {
}
