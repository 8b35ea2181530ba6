package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;

/**
 * A question to the supervisor about a form.
 *
 * @param id     the row, 0 before it is kept
 * @param field  number of the line from 1, or 0 for the whole form
 * @param clerk  who asks, or null
 * @param answer null while it is open
 */
public record Flag(long id, long roundId, long subjectId, int field, String note, Clerk clerk, LocalDateTime asked, String answer) {
}
