package vn.sokhuyenhoc.domain.intake;

/** Merged cells, rows as the sheet counts (from 1), columns from 0, all ends inside. */
public record Span(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
