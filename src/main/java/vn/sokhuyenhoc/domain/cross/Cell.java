package vn.sokhuyenhoc.domain.cross;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param count people, forms or marks
 * @param of    of how many marks; 0 where the base is another cell
 * @param sum   of marks, or nought where only heads are counted
 */
public record Cell(long count, long of, BigDecimal sum) {
    public static final Cell NONE = new Cell(0, 0, BigDecimal.ZERO);

    public static Cell of(long count) {
        return new Cell(count, 0, BigDecimal.ZERO);
    }

    public Cell plus(Cell other) {
        return new Cell(count + other.count, of + other.of, sum.add(other.sum));
    }

    /** With two digits behind the point, halves up; empty where there is no mark. */
    public Optional<BigDecimal> average() {
        return count == 0 ? Optional.empty() : Optional.of(sum.divide(new BigDecimal(count), 2, RoundingMode.HALF_UP));
    }
}
