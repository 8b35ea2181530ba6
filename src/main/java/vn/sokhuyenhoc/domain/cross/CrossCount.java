package vn.sokhuyenhoc.domain.cross;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts counts into cells and adds up their sums; where somebody can be in several columns (rows), the sums of rows (columns) are told. */
public final class CrossCount {
    private final CrossQuestion question;
    private final Map<Spot, Cell> cells = new HashMap<>();

    public CrossCount(CrossQuestion question) {
        this.question = question;
    }

    public void add(Spot spot, Cell cell) {
        put(spot, cell);
        if (!question.rows().isShared()) {
            put(new Spot(Spot.SUM, spot.column()), cell);
        }
        if (!question.columns().isShared()) {
            put(new Spot(spot.row(), Spot.SUM), cell);
        }
        if (!question.isShared()) {
            put(Spot.TOTAL, cell);
        }
    }

    /** A sum in which each is counted once, and with it the sum of all. */
    public void once(String code, Cell cell) {
        put(question.columns().isShared() ? new Spot(code, Spot.SUM) : new Spot(Spot.SUM, code), cell);
        put(Spot.TOTAL, cell);
    }

    private void put(Spot spot, Cell cell) {
        cells.merge(spot, cell, Cell::plus);
    }

    public Map<Spot, Cell> cells() {
        return Map.copyOf(cells);
    }

    /** Codes of the rows that are counted, without the sum. */
    public Set<String> rows() {
        return cells.keySet().stream().map(Spot::row).filter(code -> !code.equals(Spot.SUM)).collect(Collectors.toSet());
    }

    public Set<String> columns() {
        return cells.keySet().stream().map(Spot::column).filter(code -> !code.equals(Spot.SUM)).collect(Collectors.toSet());
    }
}
