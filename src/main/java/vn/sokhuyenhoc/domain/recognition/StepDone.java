package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDate;

/**
 * A step of a round that was done.
 *
 * @param id      the row, 0 before it is kept
 * @param placeId the village, or null for the whole round
 * @param who     who answers for it; may be empty
 * @param paperNo number of the paper that shows it, such as of the minutes; may be empty
 * @param note    may be empty
 */
public record StepDone(long id, long roundId, Step step, Long placeId, LocalDate day, String who, String paperNo, String note) {
}
