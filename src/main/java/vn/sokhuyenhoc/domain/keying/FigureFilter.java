package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDate;

/**
 * Whose keying, and when.
 *
 * @param from    the first day, or null for all until then
 * @param to      the last day, or null for all from then on
 * @param roundId or null for all rounds
 * @param clerkId or null for everyone
 */
public record FigureFilter(LocalDate from, LocalDate to, Long roundId, Long clerkId) {
    public static final FigureFilter ALL = new FigureFilter(null, null, null, null);
}
