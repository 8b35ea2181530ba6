package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;

/**
 * What a share is counted of.
 *
 * @param number above nought: where nothing is known there is no denominator
 * @param asOf   the day of which it tells
 * @param origin who says so
 */
public record Denominator(Base base, long number, LocalDate asOf, Origin origin) {

    /** Typed in by the office, or counted from its register. */
    public enum Origin { ENTERED, COUNTED }

    public Denominator {
        if (number <= 0) {
            throw new IllegalArgumentException("denominator " + number);
        }
    }
}
