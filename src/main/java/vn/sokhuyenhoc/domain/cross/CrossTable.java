package vn.sokhuyenhoc.domain.cross;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts by two dimensions.
 *
 * @param rows    downwards, those of whom it is not known last, without the sum
 * @param columns from left to right, the same
 * @param cells   those that are not empty, sums among them
 */
public record CrossTable(CrossQuestion question, List<Value> rows, List<Value> columns, Map<Spot, Cell> cells) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    public Cell at(Spot spot) {
        return cells.getOrDefault(spot, Cell.NONE);
    }

    public Cell total() {
        return at(Spot.TOTAL);
    }

    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty() || cells.values().stream().allMatch(cell -> cell.count() == 0 && cell.of() == 0);
    }

    /** Whether rows have a sum at their right end: marks of several lines of the form are not added up. */
    public boolean sumsRows() {
        return question.columns() != Dimension.INDICATOR;
    }

    /** Whether columns have a sum below. */
    public boolean sumsColumns() {
        return question.rows() != Dimension.INDICATOR;
    }

    /** Rows with their sum. */
    public List<Value> allRows() {
        return with(rows, sumsColumns());
    }

    /** Columns with their sum. */
    public List<Value> allColumns() {
        return with(columns, sumsRows());
    }

    private static List<Value> with(List<Value> values, boolean sum) {
        List<Value> all = new ArrayList<>(values);
        if (sum) {
            all.add(Value.SUM);
        }
        return all;
    }

    /** Of what shares can be counted. */
    public List<Share> shares() {
        if (question.isMeasured()) {
            return question.isAverage() ? List.of(Share.NONE) : List.of(Share.NONE, Share.NOTED);
        }
        List<Share> shares = new ArrayList<>(List.of(Share.NONE));
        if (sumsRows()) {
            shares.add(Share.ROW);
        }
        if (sumsColumns()) {
            shares.add(Share.COLUMN);
        }
        if (sumsRows() && sumsColumns()) {
            shares.add(Share.ALL);
        }
        return shares;
    }

    /** The number that a share is counted of; 0 where there is none. */
    public long base(Share share, Spot spot) {
        return switch (share) {
            case NONE -> 0;
            case ROW -> at(new Spot(spot.row(), Spot.SUM)).count();
            case COLUMN -> at(new Spot(Spot.SUM, spot.column())).count();
            case ALL -> total().count();
            case NOTED -> at(spot).of();
        };
    }

    /** In percent, with one digit behind the point, halves up; empty where there is nothing to count it of: nought of nought is no share. */
    public Optional<BigDecimal> percent(Share share, Spot spot) {
        long base = base(share, spot);
        return base == 0 ? Optional.empty()
            : Optional.of(new BigDecimal(at(spot).count()).multiply(HUNDRED).divide(new BigDecimal(base), 1, RoundingMode.HALF_UP));
    }
}
