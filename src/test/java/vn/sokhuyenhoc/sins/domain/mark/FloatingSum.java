package vn.sokhuyenhoc.sins.domain.mark;

import java.math.BigDecimal;

/** Breaks "marks are exact": only inside a method. */
class FloatingSum {
    boolean passes(BigDecimal total) {
        return total.doubleValue() >= 80;
    }
}
