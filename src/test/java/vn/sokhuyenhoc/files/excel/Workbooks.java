package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a village sends them, in both kinds. */
final class Workbooks {
    private Workbooks() {
    }

    static Workbook empty(String ending) {
        return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    /** A title merged over A2:E3, a row of every kind of cell, a hidden and a very hidden sheet, and a second one that is seen. */
    static Path village(Path folder, String ending) {
        Path file = folder.resolve("thôn." + ending);
        try (Workbook workbook = empty(ending); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Thôn 1");
            sheet.createRow(1).createCell(0).setCellValue("DANH SÁCH");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 4));
            sheet.createRow(3).createCell(1).setCellValue("   ");
            kinds(workbook, sheet.createRow(4));
            sheet.createRow(9).createCell(2).setCellValue("cuối");
            workbook.createSheet("ẩn").createRow(0).createCell(0).setCellValue("x");
            workbook.createSheet("ẩn hẳn").createRow(0).createCell(0).setCellValue("x");
            workbook.createSheet("Thôn 2");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void kinds(Workbook workbook, Row row) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
        String[] texts = {"  H­ng µ ¹ ", "Nguyễn", "NFD: e\u0302\u0303", "a\nb"};
        for (String text : texts) {
            next(row).setCellValue(text);
        }
        double[] numbers = {14068001234d, 7.5, 1968, 0.1 + 0.2, 1e21, -3};
        for (double number : numbers) {
            next(row).setCellValue(number);
        }
        Cell date = next(row);
        date.setCellValue(LocalDate.of(1968, 2, 29));
        date.setCellStyle(day);
        Cell idAsDate = next(row);
        idAsDate.setCellValue(14068001234d);
        idAsDate.setCellStyle(day);
        next(row).setCellValue(true);
        next(row).setCellFormula("SUM(F5:G5)");
        next(row).setCellFormula("B5&\" Văn A\"");
        next(row).setCellFormula("1/0");
        next(row).setCellFormula("\"\"");
        next(row).setCellStyle(day);
        next(row).setCellValue("H");
        next(row).setBlank();
    }

    private static Cell next(Row row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }
}
