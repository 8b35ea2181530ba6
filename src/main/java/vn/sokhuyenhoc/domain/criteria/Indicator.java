package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;

/**
 * One line of the form that takes a mark (chỉ số).
 *
 * @param code within its set, such as CS4
 * @param cap  the most points it can bring
 * @param text the wording, or empty where the official wording is not at hand
 */
public record Indicator(String code, BigDecimal cap, String text) {
    public Indicator {
        if (cap.signum() <= 0) {
            throw new IllegalArgumentException("cap of " + code);
        }
    }
}
