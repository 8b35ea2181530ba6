package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;

/** How one line of a form is answered. */
public sealed interface Measure {
    /** The highest answer. */
    BigDecimal cap();

    /** Points from nought to the cap, in the step of the set. */
    record Points(BigDecimal cap) implements Measure {
        public Points {
            if (cap.signum() <= 0) {
                throw new IllegalArgumentException("cap " + cap);
            }
        }
    }

    /** A target that is met (1) or not (0). */
    record YesNo() implements Measure {
        @Override
        public BigDecimal cap() {
            return BigDecimal.ONE;
        }
    }

    /**
     * A target that is met by a share.
     *
     * @param needed percent, above 0 and at most 100; exactly so much is enough
     */
    record Share(BigDecimal needed) implements Measure {
        private static final BigDecimal ALL = new BigDecimal(100);

        public Share {
            if (needed.signum() <= 0 || needed.compareTo(ALL) > 0) {
                throw new IllegalArgumentException("share " + needed);
            }
        }

        @Override
        public BigDecimal cap() {
            return ALL;
        }
    }
}
