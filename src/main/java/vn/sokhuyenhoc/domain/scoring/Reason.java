package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Why a form did not pass, one for each test that failed. Indicators are named by their number on the form, from 1. */
public sealed interface Reason {

    /** The total is below what is needed. */
    record TotalShort(BigDecimal needed) implements Reason {
    }

    /** These indicators are under the floor. */
    record UnderFloor(List<Low> low, BigDecimal floor) implements Reason {
        /** One indicator's number and its mark. */
        public record Low(int number, BigDecimal mark) {
        }
    }

    /** These indicators have no mark. */
    record Missing(List<Integer> numbers) implements Reason {
    }
}
