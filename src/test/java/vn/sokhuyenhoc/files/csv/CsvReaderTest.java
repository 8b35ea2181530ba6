package vn.sokhuyenhoc.files.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

class CsvReaderTest {
    private static final String LIST = "Danh sách thôn 1, xã Chiềng Mai\r\n\r\nSTT;Họ và tên;Địa chỉ\r\n1; Lò Văn Ơn;\"Thôn 1, \"\"xóm\"\" trên\r\nnhà 2\"\r\n2;Hà;\r\n";
    @TempDir
    Path folder;

    private SheetText read(String name, byte[] bytes) throws IOException {
        List<SheetText> sheets = new WorkbookReader().read(Files.write(folder.resolve(name), bytes));
        assertEquals(1, sheets.size());
        return sheets.getFirst();
    }

    private SheetText read(String text) throws IOException {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void readsEachWayOfWritingLetters(String charset, String mark) throws IOException {
        SheetText sheet = read("thôn.1.csv", (mark + LIST).getBytes(charset));
        assertEquals("thôn.1", sheet.name());
        assertEquals(List.of(SheetRow.of(1, List.of("Danh sách thôn 1, xã Chiềng Mai")), SheetRow.of(3, List.of("STT", "Họ và tên", "Địa chỉ")),
            SheetRow.of(4, List.of("1", " Lò Văn Ơn", "Thôn 1, \"xóm\" trên\r\nnhà 2")), SheetRow.of(5, List.of("2", "Hà"))), sheet.rows());
    }

    @Test
    void oldEncodingsKeepTheirCodePoints() throws IOException {
        String name = "NguyÔn V¨n H\u00ADng µ ¹ §ç";
        SheetText sheet = read("a.csv", ("STT;Tên\n1;" + name + "\n").getBytes(Charset.forName("windows-1252")));
        assertEquals(name, sheet.rows().getLast().cell(1));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`a;b;c`", "`a,b,c`", "`a\tb\tc`", "`sep=;\r\na;b;c`", "`x,y\na;b;c\na;b;c`", "`\"1;2\",x\n\"3;4\",y\na,b,c\na,b,c\na,b,c`"})
    void tellsTheSeparatorFromTheContent(String text) throws IOException {
        SheetRow last = read(text).rows().getLast();
        assertEquals(List.of("a", "b", "c"), last.cells());
        assertEquals(text.startsWith("sep") ? 1 : (int) text.lines().count(), last.number());
    }

    @Test
    void formulasComeInAsText() throws IOException {
        assertEquals(List.of("=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2"), read("=cmd|' /C calc'!A0;+1+1;@SUM(A1);-2").rows().getFirst().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;\"Lò\n2;Ơn\n", "1;\"Lò"})
    void aQuoteNeverClosedSwallowsNoRows(String text) {
        assertEquals(Fault.FILE_DAMAGED, assertThrows(FaultException.class, () -> read(text)).fault());
    }

    @Test
    void cutInTheMiddleOfALetter() {
        byte[] whole = "STT;Họ và tên\n1;Lò Văn Ơ".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals(Fault.FILE_DAMAGED, assertThrows(FaultException.class, () -> read("a.csv", cut)).fault());
    }

    @Test
    void aPictureUnderAnotherNameIsNoList() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', ';', '\n', ';'};
        for (String name : List.of("a.csv", "a.xlsx", "a.ods")) {
            assertEquals(Fault.FILE_NOT_WORKBOOK, assertThrows(FaultException.class, () -> read(name, png)).fault());
        }
    }

    @Test
    void moreThanARegisterHoldsIsRefusedByName() {
        FaultException rows = assertThrows(FaultException.class, () -> read("1;2\n".repeat(200_001)));
        assertEquals(Fault.TOO_MANY_ROWS, rows.fault());
        assertEquals(List.of("a.csv", 200_000), rows.args());
        FaultException columns = assertThrows(FaultException.class, () -> read("1;".repeat(10_000) + "\n2;3"));
        assertEquals(List.of("a.csv", 500), columns.args());
        assertEquals(Fault.TOO_MANY_COLUMNS, columns.fault());
    }

    @Test
    void emptyRowsAndColumnsBeyondAreNothing() throws IOException {
        String blank = ";".repeat(9_999) + "\n";
        assertEquals(1, read("1;2;" + blank + blank.repeat(50)).rows().size());
        assertEquals(32_767, read("1;" + "x".repeat(32_767)).rows().getFirst().cell(1).length());
    }
}
