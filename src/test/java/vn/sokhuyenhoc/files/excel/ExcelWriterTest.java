package vn.sokhuyenhoc.files.excel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

class ExcelWriterTest {
    private static final List<String> CAPTION = List.of("HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "DANH SÁCH CÔNG DÂN HỌC TẬP NĂM 2026");
    @TempDir
    Path folder;

    private Path write(Table table) {
        Path out = folder.resolve("a.xlsx");
        new ExcelWriter(new Messages(Messages.VIETNAMESE)).write(table, out, Progress.NONE);
        return out;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void isReadyForThePrinter() throws IOException {
        try (XSSFWorkbook workbook = open(write(Tables.roster(60, true, CAPTION)))) {
            XSSFSheet sheet = workbook.getSheet("Danh sách");
            PrintSetup print = sheet.getPrintSetup();
            assertAll(
                () -> assertEquals(4, sheet.getPaneInformation().getHorizontalSplitTopRow()),
                () -> assertTrue(sheet.getPaneInformation().isFreezePane()),
                () -> assertEquals("4:4", sheet.getRepeatingRows().formatAsString()),
                () -> assertTrue(print.getLandscape()),
                () -> assertEquals(PrintSetup.A4_PAPERSIZE, print.getPaperSize()),
                () -> assertTrue(sheet.getFitToPage()),
                () -> assertEquals(List.of(1, 0), List.of((int) print.getFitWidth(), (int) print.getFitHeight())),
                () -> assertEquals("Trang &P / &N", sheet.getFooter().getCenter()),
                () -> assertEquals(28 * 256, sheet.getColumnWidth(1)));
        }
    }

    @Test
    void setsCaptionSectionsAndHeadingApart() throws IOException {
        try (XSSFWorkbook workbook = open(write(Tables.roster(60, true, CAPTION)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(List.of("A1:I1", "A2:I2", "A5:I5", "A41:I41"),
                sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList());
            assertNull(sheet.getRow(2));
            for (int row : List.of(0, 1, 3, 4)) {
                assertTrue(sheet.getRow(row).getCell(0).getCellStyle().getFont().getBold(), "row " + row);
            }
            assertEquals("Times New Roman", sheet.getRow(5).getCell(0).getCellStyle().getFont().getFontName());
            assertEquals(FontScheme.NONE, sheet.getRow(5).getCell(0).getCellStyle().getFont().getScheme());
            assertEquals(3 * 15.75f + 2.25f, sheet.getRow(8).getHeightInPoints(), 0.1);
            assertNull(sheet.getCTWorksheet().getAutoFilter());
        }
    }

    @Test
    void typesTheCellsByTheirColumn() throws IOException {
        try (XSSFWorkbook workbook = open(write(Tables.roster(8, false, List.of())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell code = sheet.getRow(1).getCell(4);
            XSSFCell empty = sheet.getRow(7).getCell(2);
            assertAll(
                () -> assertEquals("014000000000", code.getStringCellValue()),
                () -> assertEquals("@", code.getCellStyle().getDataFormatString()),
                () -> assertEquals("E1:E9", sheet.getIgnoredErrors().get(IgnoredErrorType.NUMBER_STORED_AS_TEXT).iterator().next().formatAsString()),
                () -> assertEquals(1950, sheet.getRow(1).getCell(2).getNumericCellValue()),
                () -> assertEquals(8, sheet.getRow(1).getCell(6).getNumericCellValue()),
                () -> assertEquals("General", sheet.getRow(1).getCell(6).getCellStyle().getDataFormatString()),
                () -> assertEquals(87.5, sheet.getRow(2).getCell(6).getNumericCellValue()),
                () -> assertEquals(CellType.BLANK, empty.getCellType()),
                () -> assertEquals(BorderStyle.THIN, empty.getCellStyle().getBorderBottom()),
                () -> assertEquals("FFFFD2BF", sheet.getRow(1).getCell(8).getCellStyle().getFillForegroundColorColor().getARGBHex()),
                () -> assertNull(sheet.getRow(2).getCell(8).getCellStyle().getFillForegroundColorColor()),
                () -> assertEquals("A1:I9", sheet.getCTWorksheet().getAutoFilter().getRef()));
        }
    }

    @Test
    void anEmptyTableStillHasItsHeading() throws IOException {
        try (XSSFWorkbook workbook = open(write(Tables.roster(0, false, List.of())))) {
            assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
            assertNotNull(workbook.getSheetAt(0).getRow(0).getCell(8));
        }
    }

    @Test
    void aNameThatNoSheetMayHaveAndATextTooLongAreMadeToFit() throws IOException {
        Table table = Tables.roster(1, false, List.of());
        List<Object> values = new ArrayList<>(Collections.nCopies(table.columns().size(), null));
        values.set(1, "y".repeat(40_000));
        List<Table.Line> lines = List.of(new Table.Line.Cells(values));
        try (XSSFWorkbook workbook = open(write(new Table("Thôn 1/2: [tổ]", List.of(), table.columns(), lines)))) {
            assertFalse(workbook.getSheetAt(0).getSheetName().contains("/"));
            assertEquals(32_767, workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue().length());
        }
    }

    @Test
    void whatLooksLikeAFormulaIsWrittenAsTextAndStaysText() throws IOException {
        Table table = Tables.roster(1, false, List.of());
        List<Object> values = new ArrayList<>(Collections.nCopies(table.columns().size(), null));
        List<String> texts = List.of("=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "\t=1");
        List<Integer> at = List.of(0, 1, 3, 4, 5);
        at.forEach(column -> values.set(column, texts.get(at.indexOf(column))));
        Table.Line line = new Table.Line.Cells(values, List.of(1));
        Path out = write(new Table("a", List.of(), table.columns(), List.of(line)));
        try (XSSFWorkbook workbook = open(out)) {
            at.forEach(column -> {
                XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(column);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(texts.get(at.indexOf(column)), cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            });
            assertEquals("FFFFD2BF", workbook.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex());
            assertFalse(workbook.getSheetAt(0).getRow(0).getCell(1).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void stoppedHalfWayKeepsTheOldFile() throws IOException {
        Path out = Files.writeString(folder.resolve("a.xlsx"), "old");
        List<Long> told = new ArrayList<>();
        assertThrows(Progress.Stopped.class, () -> new ExcelWriter(new Messages(Messages.VIETNAMESE))
            .write(Tables.roster(1200, false, List.of()), out, (done, of) -> {
                told.add(done);
                if (done > 500) {
                    throw new Progress.Stopped();
                }
            }));
        assertEquals(List.of(500L, 1000L), told);
        assertEquals("old", Files.readString(out));
    }
}
