package vn.sokhuyenhoc.domain.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The marks of one form in the order of the set's indicators.
 *
 * @param values null where the mark is missing, which is not zero
 */
public record Marks(List<BigDecimal> values) {
    public Marks {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(BigDecimal[]::new)));
    }

    /** No mark given yet on a form of so many indicators. */
    public static Marks none(int indicators) {
        return new Marks(Arrays.asList(new BigDecimal[indicators]));
    }
}
