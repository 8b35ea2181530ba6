package vn.sokhuyenhoc.sample;

import java.time.LocalDate;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet being filled from above: A4 landscape, one page wide. Rows and columns count from 0. */
final class Page {
    private static final int LINE = 18;
    final Workbook book;
    final Look look;
    private Sheet sheet;

    Page(boolean oldExcel) {
        book = oldExcel ? new HSSFWorkbook() : new XSSFWorkbook();
        look = new Look(book);
    }

    void sheet(String name) {
        sheet = book.createSheet(name);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, letters * 256);
    }

    /** Room for two lines of text; a row has one otherwise. */
    void twoLines(int row) {
        row(row).setHeightInPoints(2 * LINE);
    }

    /** Repeats the heading on each printed page. */
    void repeat(int firstRow, int lastRow) {
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
    }

    /** A value: text, whole number, date, or null for an empty cell with that style. */
    Cell put(int row, int column, Object value, CellStyle style) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case null -> cell.setBlank();
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> cell.setCellValue(date);
            default -> cell.setCellValue(value.toString());
        }
        return cell;
    }

    /** A text over several columns of one row. */
    void across(int row, int first, int last, String text, CellStyle style) {
        put(row, first, text, style);
        merge(row, row, first, last, false);
    }

    void merge(int firstRow, int lastRow, int first, int last, boolean framed) {
        CellRangeAddress area = new CellRangeAddress(firstRow, lastRow, first, last);
        sheet.addMergedRegion(area);
        if (framed) {
            RegionUtil.setBorderTop(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderBottom(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderLeft(BorderStyle.THIN, area, sheet);
            RegionUtil.setBorderRight(BorderStyle.THIN, area, sheet);
        }
    }

    private Row row(int number) {
        Row row = sheet.getRow(number);
        if (row == null) {
            row = sheet.createRow(number);
            row.setHeightInPoints(LINE);
        }
        return row;
    }
}
