package vn.sokhuyenhoc.files.excel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class WorkbookReaderFaultsTest {
    @TempDir
    Path folder;

    private void refuses(Fault fault, Path file) {
        FaultException thrown = assertThrows(FaultException.class, () -> new WorkbookReader().read(file), file.toString());
        assertEquals(fault, thrown.fault(), thrown::toString);
        assertEquals(List.of(file.getFileName().toString()), thrown.args());
        // On Windows a file still held could not be deleted.
        assertDoesNotThrow(() -> Files.deleteIfExists(file));
    }

    @Test
    void notThere() {
        refuses(Fault.FILE_MISSING, folder.resolve("a.xlsx"));
        refuses(Fault.FILE_MISSING, folder.resolve("no/a.xlsx"));
    }

    @Test
    void aFolder() throws IOException {
        refuses(Fault.FILE_NOT_WORKBOOK, Files.createDirectory(folder.resolve("a.xlsx")));
    }

    @ParameterizedTest
    @CsvSource({
        "a.xls, '<html><table><tr><td>1</td></tr></table></html>', FILE_NOT_WORKBOOK",
        "a.xlsx, '%PDF-1.7 and more', FILE_NOT_WORKBOOK",
        "a.png, 'PNG', FILE_NOT_WORKBOOK",
        "a.xlsx, '', FILE_DAMAGED",
        "a.xlsx, PK, FILE_DAMAGED"})
    void otherText(String name, String content, Fault fault) throws IOException {
        refuses(fault, Files.writeString(folder.resolve(name), content));
    }

    @Test
    void otherBoxes() throws IOException {
        refuses(Fault.FILE_NOT_WORKBOOK, BadFiles.word(folder));
        refuses(Fault.FILE_NOT_WORKBOOK, BadFiles.oldWord(folder));
        refuses(Fault.FILE_NOT_WORKBOOK, BadFiles.zip(folder));
    }

    @Test
    void theFileThatExcelLeavesBesideAnOpenOne() {
        Path real = Workbooks.village(folder, "xlsx");
        Path owner = real.resolveSibling("~$" + real.getFileName());
        assertDoesNotThrow(() -> Files.copy(real, owner));
        refuses(Fault.FILE_NOT_WORKBOOK, owner);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, 0.001", "xlsx, 0.1", "xlsx, 0.5", "xlsx, 0.9", "xlsx, 0.999",
        "xls, 0.001", "xls, 0.1", "xls, 0.3", "xls, 0.5", "xls, 0.7", "xls, 0.9"})
    void cutShort(String ending, double share) throws IOException {
        refuses(Fault.FILE_DAMAGED, BadFiles.cut(Workbooks.village(folder, ending), share));
    }

    @Test
    void aFlippedBitDoesNotBecomeAnotherMark() throws IOException {
        refuses(Fault.FILE_DAMAGED, BadFiles.flipped(folder));
    }

    @ParameterizedTest
    @CsvSource({"<sheetData><row>", "<sheetData><row r='1'><c r='A1' t='s'><v>9999</v></c></row></sheetData>",
        "<sheetData><row r='1'><c r='ZZZZZ1'><v>1</v></c></row></sheetData>"})
    void aSheetThatMakesNoSense(String xml) {
        refuses(Fault.FILE_DAMAGED, BadFiles.withSheet(folder, xml));
    }

    @Test
    void aZipBomb() {
        refuses(Fault.FILE_DAMAGED, BadFiles.withSheet(folder, "<sheetData>" + " ".repeat(5_000_000) + "</sheetData>"));
    }

    @Test
    void protectedByPassword() throws IOException, GeneralSecurityException {
        refuses(Fault.FILE_PROTECTED, BadFiles.protectedXlsx(folder));
        refuses(Fault.FILE_PROTECTED, BadFiles.protectedXls(folder));
    }
}
