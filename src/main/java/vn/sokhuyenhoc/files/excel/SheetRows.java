package vn.sokhuyenhoc.files.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;

/** Puts a table's caption, heading and lines into a sheet, one below the other. */
final class SheetRows {
    private static final int WIDEST = 255;
    private static final float MOST_POINTS = 409;
    private final SXSSFSheet sheet;
    private final List<Column> columns;
    private final SheetStyles styles;
    private final int top;
    private int next;
    private boolean sections;

    SheetRows(SXSSFSheet sheet, Table table, SheetStyles styles) {
        this.sheet = sheet;
        this.columns = table.columns();
        this.styles = styles;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, Math.min(columns.get(i).width(), WIDEST) * 256);
        }
        for (String line : table.caption()) {
            across(line, styles.caption);
        }
        next += table.caption().isEmpty() ? 0 : 1;
        top = next;
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, styles.heading).setCellValue(columns.get(i).heading());
        }
        heighten(row, columns.stream().mapToInt(c -> TextFit.lines(c.heading(), c.width() - 1)).max().orElse(1));
    }

    /** Number of the heading row, from 0. */
    int top() {
        return top;
    }

    void add(Line line) {
        switch (line) {
            case Line.Section section -> {
                if (section.apart() && sections) {
                    sheet.setRowBreak(next - 1);
                }
                sections = true;
                across(section.text(), styles.section);
            }
            case Line.Cells cells -> add(cells);
        }
    }

    private void add(Line.Cells cells) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = cells.values().get(i);
            boolean wrong = cells.marked().contains(i);
            boolean likeFormula = value instanceof String text && PlainText.isLikeFormula(text);
            fill(put(row, i, likeFormula ? styles.quoted(column.kind(), wrong) : styles.cell(column.kind(), wrong)), column.kind(), value);
            if (column.kind() == Kind.TEXT && value != null) {
                lines = Math.max(lines, TextFit.lines(value.toString(), column.width()));
            }
        }
        heighten(row, lines);
    }

    /** What is only known once the last line is in. */
    void end(XSSFSheet whole) {
        CellRangeAddress all = new CellRangeAddress(top, next - 1, 0, columns.size() - 1);
        // Excel refuses to sort over merged cells.
        if (!sections) {
            whole.setAutoFilter(all);
        }
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).kind() == Kind.CODE).forEach(i -> whole.addIgnoredErrors(
            new CellRangeAddress(top, next - 1, i, i), IgnoredErrorType.NUMBER_STORED_AS_TEXT));
    }

    private void across(String text, CellStyle style) {
        Row row = sheet.createRow(next);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, style);
        }
        row.getCell(0).setCellValue(text);
        heighten(row, TextFit.lines(text, columns.stream().mapToInt(Column::width).sum()));
        if (columns.size() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, columns.size() - 1));
        }
        next++;
    }

    /** A row of one line keeps no height of its own, so that it grows when the clerk types more into it. */
    private static void heighten(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * SheetStyles.LINE_POINTS + SheetStyles.AIR_POINTS));
        }
    }

    private static Cell put(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void fill(Cell cell, Kind kind, Object value) {
        switch (value) {
            case null -> { }
            case Number number when kind.isNumber() -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(PlainText.fitting(value.toString()));
        }
    }
}
