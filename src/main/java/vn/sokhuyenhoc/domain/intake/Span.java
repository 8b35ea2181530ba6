package vn.sokhuyenhoc.domain.intake;

/**
 * Cells of a sheet merged into one; its text stands in the first.
 *
 * @param firstRow    number of the row in the sheet, from 1
 * @param lastRow     from 1, within
 * @param firstColumn from 0
 * @param lastColumn  from 0, within
 */
public record Span(int firstRow, int lastRow, int firstColumn, int lastColumn) {
}
