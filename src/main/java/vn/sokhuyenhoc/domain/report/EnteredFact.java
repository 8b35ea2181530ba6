package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;

/**
 * A number that the office entered for a year.
 *
 * @param placeId the village; null for the whole commune
 * @param amount  nought or more
 * @param asOf    the day of which it tells
 * @param source  where it is from, such as "Thống kê xã"; may be empty
 */
public record EnteredFact(Long placeId, int year, Quantity quantity, long amount, LocalDate asOf, String source) {
    public EnteredFact {
        if (amount < 0) {
            throw new IllegalArgumentException(quantity + " " + amount);
        }
    }
}
