package vn.sokhuyenhoc.files.ods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

class OdsReaderTest {
    private static final String STYLES = "<style:style style:name='hid' style:family='table'><style:table-properties table:display='false'/>"
        + "</style:style><style:style style:name='vn' style:family='table-cell'><style:text-properties style:font-name='.VnTimeH'/></style:style>"
        + "<style:style style:name='kid' style:family='table-cell' style:parent-style-name='vn'/>"
        + "<style:style style:name='T1' style:family='text'><style:text-properties style:font-name='VNI-Times'/></style:style>";
    @TempDir
    Path folder;

    private List<SheetText> read(String content) {
        return new WorkbookReader().read(OdsFiles.write(folder.resolve("a.xlsx"), content));
    }

    private SheetText sheet(String rows) {
        return read(OdsFiles.content(STYLES, "<table:table table:name='Thôn 1'>" + rows + "</table:table>")).getFirst();
    }

    private void refuses(Fault fault, Path file) {
        assertEquals(fault, assertThrows(FaultException.class, () -> new WorkbookReader().read(file)).fault());
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String attributes, String inside) {
        return "<table:table-cell office:value-type='string' " + attributes + ">" + inside + "</table:table-cell>";
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "office:value-type='float' office:value='14068001234' | 14068001234", "office:value-type='float' office:value='7.50' | 7.5",
        "office:value-type='percentage' office:value='0.3' | 0.3", "office:value-type='currency' office:value='1E21' | 1000000000000000000000",
        "office:value-type='date' office:date-value='1968-02-29' | 29/02/1968",
        "office:value-type='date' office:date-value='1968-02-29T10:30:00' | 29/02/1968", "office:value-type='date' office:date-value='1899-12-30' | 0",
        "office:value-type='time' office:time-value='PT06H00M00S' | 0.25", "office:value-type='boolean' office:boolean-value='true' | TRUE",
        "office:value-type='string' office:string-value='Lò' | Lò", "office:value-type='float' office:value='1975.5' table:formula='of:=A1' | 1975.5"},
        delimiter = '|')
    void spellsValuesAsExcelDoes(String attributes, String spelled) {
        assertEquals(spelled, sheet(row("<table:table-cell " + attributes + "/>")).rows().getFirst().cell(0));
    }

    @Test
    void errorsAndFormulasNeverCalculatedAreBroken() {
        SheetRow row = sheet(row("<table:table-cell table:formula='of:=1'/>" + text("calcext:value-type='error'", "<text:p>#DIV/0!</text:p>")
            + "<table:table-cell office:value-type='date' office:date-value='-32768-01'><text:p>###</text:p></table:table-cell>")).rows().getFirst();
        assertEquals(List.of("", "#DIV/0!", "###"), row.cells());
        assertEquals(Set.of(0, 1, 2), row.broken());
    }

    @Test
    void readsTheLettersThatAreMeant() {
        SheetRow row = sheet(row(text("", "<text:p>  Lò <text:s text:c='2'/>Văn\n  Ơn</text:p><text:p>H\u00ADng<text:tab/>x<text:line-break/>y</text:p>")
            + text("", "<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>=1+1</text:p>"))).rows().getFirst();
        assertEquals(List.of("Lò   Văn Ơn\nH\u00ADng\tx\ny", "=1+1"), row.cells());
    }

    @Test
    void repeatedEmptinessIsOnlyCounted() {
        String empty = "<table:table-cell table:number-columns-repeated='16383'/>";
        SheetText sheet = sheet("<table:table-row table:number-rows-repeated='3'>" + empty + "</table:table-row>"
            + "<table:table-row table:number-rows-repeated='2'><table:covered-table-cell table:number-columns-repeated='2'/>"
            + text("table:number-columns-repeated='2' table:number-columns-spanned='2' table:number-rows-spanned='3'", "<text:p>x</text:p>") + empty
            + "</table:table-row><table:table-row table:number-rows-repeated='1048571'>" + empty + "</table:table-row>");
        List<String> cells = List.of("", "", "x", "x");
        assertEquals(List.of(SheetRow.of(4, cells), SheetRow.of(5, cells)), sheet.rows());
        assertEquals(List.of(new Span(4, 6, 2, 3)), sheet.merged());
    }

    @Test
    void hiddenSheetsAndOldStatesAreNotSeen() {
        String cell = row(text("", "<text:p>x</text:p>"));
        List<SheetText> sheets = read(OdsFiles.content(STYLES, "<table:tracked-changes><table:table-cell/></table:tracked-changes>"
            + "<table:table table:name='ẩn' table:style-name='hid'>" + cell + "</table:table><table:table table:name='b'>" + cell + "</table:table>"
            + "<table:dde-links><table:table table:name='c'>" + cell + "</table:table></table:dde-links>"));
        assertEquals(List.of("b"), sheets.stream().map(SheetText::name).toList());
    }

    @Test
    void namesOldFontsOfCellColumnAndPart() {
        SheetRow row = sheet("<table:table-column table:default-cell-style-name='kid'/><table:table-column table:number-columns-repeated='3'/>"
            + row(text("", "<text:p>NguyÔn</text:p>") + text("", "<text:p>Lò <text:span text:style-name='T1'>vaên</text:span></text:p>")
            + text("table:style-name='vn'", "<text:p>a</text:p>") + text("", "<text:p>b</text:p>"))).rows().getFirst();
        assertEquals(Map.of(0, List.of(new FontRun(0, ".VnTimeH")), 1, List.of(new FontRun(0, ""), new FontRun(3, "VNI-Times")),
            2, List.of(new FontRun(0, ".VnTimeH"))), row.fonts());
    }

    @Test
    void trapsAreRefusedQuickly() {
        Path file = folder.resolve("a.ods");
        String million = "<table:table table:name='a'><table:table-row table:number-rows-repeated='1048576'>"
            + text("", "<text:p>x</text:p>") + "</table:table-row></table:table>";
        refuses(Fault.TOO_MANY_ROWS, OdsFiles.write(file, OdsFiles.content("", million)));
        refuses(Fault.TOO_MANY_COLUMNS, OdsFiles.write(file, OdsFiles.content("", "<table:table table:name='a'>"
            + row(text("table:number-columns-repeated='16384'", "<text:p>x</text:p>")) + "</table:table>")));
        refuses(Fault.FILE_DAMAGED, OdsFiles.write(file, OdsFiles.content("", " ".repeat(40_000_000))));
        refuses(Fault.FILE_DAMAGED, OdsFiles.write(file, "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + OdsFiles.content("", "")));
        refuses(Fault.FILE_TOO_LARGE, OdsFiles.write(file, OdsFiles.content("", "<table:table table:name='a'>"
            + row(text("", "<text:p><text:s text:c='2000000000'/></text:p>")) + "</table:table>")));
        refuses(Fault.FILE_PROTECTED, OdsFiles.write(file, "x", "<m:file-entry><m:encryption-data/></m:file-entry>"));
    }

    @Test
    void cutShort() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/libreoffice/ban-na-lo.ods"));
        for (double share : new double[] {0.01, 0.5, 0.99}) {
            refuses(Fault.FILE_DAMAGED, Files.write(folder.resolve("a.ods"), Arrays.copyOf(whole, (int) (whole.length * share))));
        }
    }
}
