package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDate;

/**
 * Forms that came together (xấp phiếu).
 *
 * @param id        the row, 0 before it is kept
 * @param no        in its round, from 1
 * @param placeId   the village, or null for the whole commune
 * @param cover     forms as counted on the cover, at least 1
 * @param broughtBy who brought it; may be empty
 * @param anyOrder  whether the papers lie in no order, so that each is found by its number
 */
public record Batch(long id, long roundId, int no, Long placeId, int cover, String broughtBy, LocalDate received, String note, boolean anyOrder) {
}
