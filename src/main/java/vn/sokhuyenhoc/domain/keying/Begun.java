package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A form left in the middle, to be gone on with on another day or by another clerk.
 *
 * @param clerk    who began it, or null
 * @param marks    as typed so far, empty where nothing was typed yet
 * @param evidence as in a draft
 * @param field    the field at hand, from 0
 */
public record Begun(long roundId, long subjectId, MarkColumn column, Clerk clerk, List<String> marks, String evidence, int field,
                    LocalDateTime at) {
    public Begun {
        marks = List.copyOf(marks);
    }
}
