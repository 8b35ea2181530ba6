package vn.sokhuyenhoc.domain.privacy;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.person.Person;

/**
 * A person with what is known of consent and retention.
 *
 * @param consent that holds for the office's purpose, or null
 * @param last    day of the last form or of what was last noted; null where there is neither
 */
public record PrivacyLine(Person person, Consent consent, LocalDate last) {
}
