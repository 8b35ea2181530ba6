package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * One keying of a form as it is kept for good.
 *
 * @param id     the row, 0 before it is kept
 * @param setId  the set whose lines the marks follow
 * @param clerk  or null
 * @param doubt  or null
 */
public record Keying(long id, Seat seat, Clerk clerk, Pass pass, String setId, Marks marks, String evidence, Doubt doubt, LocalDateTime at,
                     Effort effort) {
}
