package vn.sokhuyenhoc.domain.cross;

/**
 * A table of counts: what is counted, and what it is told apart by downwards and across.
 *
 * @param indicator which line of the form LEVEL speaks of, from 0, where the lines do not stand beside each other
 * @param measure   what stands in the cells where lines of the form stand beside each other
 */
public record CrossQuestion(CrossScope scope, Dimension rows, Dimension columns, int indicator, Measure measure) {

    /** Of the marks of a line: their average, how many are under the floor of the set, how many are as high as can be. */
    public enum Measure { AVERAGE, BELOW, CAP }

    public CrossQuestion {
        if (rows == columns) {
            throw new IllegalArgumentException(rows.name());
        }
    }

    public static CrossQuestion of(CrossScope scope, Dimension rows, Dimension columns) {
        return new CrossQuestion(scope, rows, columns, 0, Measure.AVERAGE);
    }

    public boolean has(Dimension dimension) {
        return rows == dimension || columns == dimension;
    }

    /** Whether the cells hold something of marks; else they hold how many there are. */
    public boolean isMeasured() {
        return has(Dimension.INDICATOR) && !has(Dimension.LEVEL);
    }

    public boolean isAverage() {
        return isMeasured() && measure == Measure.AVERAGE;
    }

    /** Whether a line of the form has to be chosen. */
    public boolean asksIndicator() {
        return has(Dimension.LEVEL) && !has(Dimension.INDICATOR);
    }

    /** Whether somebody can be in several rows or columns, so that sums are less than their cells together. */
    public boolean isShared() {
        return rows.isShared() || columns.isShared();
    }

    public CrossQuestion swapped() {
        return new CrossQuestion(scope, columns, rows, indicator, measure);
    }
}
