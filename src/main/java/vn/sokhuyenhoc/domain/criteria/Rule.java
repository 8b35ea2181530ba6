package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;

/** A condition for the title, beside the sum of marks with their caps. All rules of a set must hold. */
public sealed interface Rule {

    /** The total is at least so many points; exactly so many is enough. */
    record TotalAtLeast(BigDecimal points) implements Rule {
    }

    /** No indicator has fewer points; exactly so many is enough. */
    record NoneUnder(BigDecimal floor) implements Rule {
    }
}
