package vn.sokhuyenhoc.files.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

class WorkbookReaderTest {
    @TempDir
    Path folder;

    private static List<SheetText> read(Path file) {
        return new WorkbookReader().read(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsWhatIsSeenAndNothingElse(String ending) {
        List<SheetText> sheets = read(Workbooks.village(folder, ending));
        assertEquals(List.of("Thôn 1", "Thôn 2"), sheets.stream().map(SheetText::name).toList());
        assertEquals(List.of(2, 5, 10), sheets.getFirst().rows().stream().map(SheetRow::number).toList());
        assertEquals(List.of(new Span(2, 3, 0, 4)), sheets.getFirst().merged());
        assertEquals(List.of("", "", "cuối"), sheets.getFirst().rows().getLast().cells());
        assertEquals(List.of(), sheets.getLast().rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void spellsEveryKindOfCell(String ending) {
        SheetRow row = read(Workbooks.village(folder, ending)).getFirst().rows().get(1);
        assertEquals(List.of("  H\u00ADng µ ¹ ", "Nguyễn", "NFD: e\u0302\u0303", "a\nb",
            "14068001234", "7.5", "1968", "0.3", "1000000000000000000000", "-3",
            "29/02/1968", "14068001234", "TRUE", "1975.5", "Nguyễn Văn A", "#DIV/0!", "", "", "H"), row.cells());
        assertEquals(Set.of(15), row.broken());
    }

    @Test
    void aFormulaNeverCalculatedIsBrokenEvenAtTheEndOfTheRow() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(1).setCellFormula("1+1");
            workbook.write(out);
        }
        assertEquals(List.of(new SheetRow(1, List.of("", ""), Set.of(1), Map.of())), read(file).getFirst().rows());
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(1999, 12, 31));
            cell.setCellStyle(day);
            workbook.write(out);
        }
        assertEquals("31/12/1999", read(file).getFirst().rows().getFirst().cell(0));
    }

    @ParameterizedTest
    @CsvSource({
        "<row r='3'><c r='C3' t='inlineStr'><is><r><t>Lò </t></r><r><t>Văn</t></r><rPh><t>x</t></rPh></is></c></row>, 3, '||Lò Văn'",
        "<row><c><v>1</v></c><c t='str'><f>A</f><v>b</v></c></row>, 1, 1|b",
        "<row r='2'><c r='B2' t='str'><f>A</f><v>a_x000D_b</v></c></row>, 2, '|a\rb'",
        "<row r='9'><c r='A9'><v>1E-3</v></c><c r='AB9'><v>2.50</v></c></row>, 9, 0.001|||||||||||||||||||||||||||2.5"})
    void understandsSheetsOfOtherPrograms(String xml, int number, String cells) throws IOException {
        Path file = BadFiles.withSheet(folder, "<sheetData>" + xml + "</sheetData>");
        SheetRow row = read(file).getFirst().rows().getFirst();
        assertEquals(number, row.number());
        assertEquals(cells, String.join("|", row.cells()));
    }

    @Test
    void whatTheWriterWroteComesBack() {
        Path file = folder.resolve("a.xlsx");
        Table table = Tables.roster(1200, false, List.of());
        new ExcelWriter(new Messages(Messages.VIETNAMESE)).write(table, file, Progress.NONE);
        List<SheetRow> rows = read(file).getFirst().rows();
        assertEquals(table.columns().stream().map(Table.Column::heading).toList(), rows.getFirst().cells());
        int number = 1;
        for (Table.Line line : table.lines()) {
            List<Object> values = ((Table.Line.Cells) line).values();
            SheetRow row = rows.get(number++);
            assertEquals(number, row.number());
            for (int i = 0; i < values.size(); i++) {
                assertEquals(text(values.get(i)), row.cell(i));
            }
        }
        assertEquals(number, rows.size());
        assertEquals("014000000991", rows.get(2).cell(4));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal points -> points.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
