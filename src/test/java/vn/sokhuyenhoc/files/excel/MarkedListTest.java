package vn.sokhuyenhoc.files.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.excel.Remarks.Remark;

class MarkedListTest {
    private static final String WRONG = "FFFFD2BF";
    private static final String ODD = "FFFFF6D6";
    private static final Path LISTS = Path.of("src/test/resources/libreoffice");
    private static final Remarks REMARKS = new Remarks("Lý do chưa nhận", 5, List.of(
        new Remark(9, "Năm sinh lạ.", false, Set.of(), Set.of(2)), new Remark(7, "Thiếu tên.", true, Set.of(1), Set.of(4))));
    @TempDir
    Path folder;

    private Path write(Path source, Remarks remarks) {
        SheetText sheet = new WorkbookReader().read(source).getFirst();
        Path out = folder.resolve("out" + folder.toFile().list().length + ".xlsx");
        new MarkedList().write(source, sheet, remarks, out);
        return out;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String colour(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        return style.getFillPattern() != FillPatternType.SOLID_FOREGROUND ? "" : style.getFillForegroundColorColor().getARGBHex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
    void theWholeListComesBackWithItsReasons(String ending) throws IOException {
        Path source = LISTS.resolve("ban-na-lo." + ending);
        Path out = write(source, REMARKS);
        List<SheetRow> before = new WorkbookReader().read(source).getFirst().rows();
        SheetText after = new WorkbookReader().read(out).getFirst();
        assertEquals(before.stream().map(r -> List.of(r.number(), r.cells().subList(0, Math.min(8, r.cells().size())))).toList(),
            after.rows().stream().map(r -> List.of(r.number(), trimmed(r.cells().subList(0, Math.min(8, r.cells().size()))))).toList());
        assertEquals(List.of("5 Lý do chưa nhận", "7 Thiếu tên.", "9 Năm sinh lạ."),
            after.rows().stream().filter(r -> !r.cell(8).isEmpty()).map(r -> r.number() + " " + r.cell(8)).toList());
        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow refused = sheet.getRow(6);
            assertEquals(List.of("", WRONG, ODD, WRONG), List.of(colour(refused.getCell(0)), colour(refused.getCell(1)),
                colour(refused.getCell(4)), colour(refused.getCell(8))));
            assertEquals(List.of(ODD, ODD), List.of(colour(sheet.getRow(8).getCell(2)), colour(sheet.getRow(8).getCell(8))));
            assertEquals("", colour(sheet.getRow(9).getCell(1)));
            assertEquals(CellType.STRING, sheet.getRow(8).getCell(7).getCellType());
        }
    }

    private static List<String> trimmed(List<String> cells) {
        List<String> kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return kept;
    }

    @Test
    void anXlsxKeepsItsFormulasLooksAndOtherSheets() throws IOException {
        Path source = Workbooks.village(folder, "xlsx");
        try (XSSFWorkbook workbook = open(write(source, new Remarks("Lý do", 5, List.of(new Remark(10, "Sai.", true, Set.of(0), Set.of())))))) {
            assertEquals(4, workbook.getNumberOfSheets());
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("SUM(F5:G5)", sheet.getRow(4).getCell(13).getCellFormula());
            assertEquals("d-mmm-yy", sheet.getRow(4).getCell(10).getCellStyle().getDataFormatString());
            assertEquals(List.of(new CellRangeAddress(1, 2, 0, 4)), sheet.getMergedRegions());
            assertEquals(WRONG, colour(sheet.getRow(9).getCell(0)));
            assertEquals("Sai.", sheet.getRow(9).getCell(19).getStringCellValue());
        }
    }

    @Test
    void aReportCorrectedAndSentAgainForgetsWhatIsMended() throws IOException {
        Path again = write(write(LISTS.resolve("ban-na-lo.xlsx"), REMARKS), new Remarks("Lý do chưa nhận", 5, List.of(
            new Remark(9, "Sai năm.", true, Set.of(2), Set.of()))));
        try (XSSFWorkbook workbook = open(again)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("", colour(sheet.getRow(6).getCell(1)));
            assertEquals("", sheet.getRow(6).getCell(8).getStringCellValue());
            assertEquals("Sai năm.", sheet.getRow(8).getCell(8).getStringCellValue());
            assertEquals(WRONG, colour(sheet.getRow(8).getCell(2)));
        }
    }

    @Test
    void aListRebuiltKeepsOldFontsAndQuotesWhatLooksLikeAFormula() throws IOException {
        try (XSSFWorkbook workbook = open(write(LISTS.resolve("ban-na-lo.ods"), REMARKS))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(".VnTime", ((XSSFFont) workbook.getFontAt(sheet.getRow(7).getCell(1).getCellStyle().getFontIndex())).getFontName());
            assertTrue(sheet.getRow(8).getCell(7).getCellStyle().getQuotePrefixed());
            assertFalse(sheet.getRow(8).getCell(1).getCellStyle().getQuotePrefixed());
            assertEquals("@", sheet.getRow(6).getCell(4).getCellStyle().getDataFormatString());
            assertTrue(sheet.getMergedRegions().contains(new CellRangeAddress(3, 3, 5, 6)));
        }
    }

    @Test
    void aFileChangedMeanwhileIsNotWrittenInto() throws IOException {
        Path source = Files.copy(LISTS.resolve("ban-na-lo.xlsx"), folder.resolve("a.xlsx"));
        SheetText sheet = new WorkbookReader().read(source).getFirst();
        try (XSSFWorkbook workbook = open(source); OutputStream out = Files.newOutputStream(source)) {
            workbook.getSheetAt(0).createRow(20).createCell(0).setCellValue("mới");
            workbook.write(out);
        }
        Path report = folder.resolve("report.xlsx");
        new MarkedList().write(source, sheet, REMARKS, report);
        List<SheetRow> rows = new WorkbookReader().read(report).getFirst().rows();
        assertNotEquals("mới", rows.getLast().cell(0));
        assertEquals("Thiếu tên.", rows.get(5).cell(8));
    }
}
