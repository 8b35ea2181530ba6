package vn.sokhuyenhoc.files.excel;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;
import vn.sokhuyenhoc.files.cells.CellContent;
import vn.sokhuyenhoc.files.cells.CellTexts;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.RowCollector;

/** Reads an .xls of Excel 97 and later, and knows the box in which a protected .xlsx lies. */
final class XlsReader {
    private static final String STREAM = "Workbook";
    /** POI holds all of it in memory. */
    private static final long MOST_BYTES = 24L << 20;

    private XlsReader() {
    }

    static List<SheetText> read(File file, String name, Room room) throws IOException {
        if (file.length() > MOST_BYTES) {
            throw new FaultException(Fault.FILE_TOO_LARGE, name);
        }
        try (POIFSFileSystem box = new POIFSFileSystem(file, true)) {
            if (box.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new FaultException(Fault.FILE_PROTECTED, name);
            }
            if (!box.getRoot().hasEntryCaseInsensitive(STREAM)) {
                throw new FaultException(Fault.FILE_NOT_WORKBOOK, name);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(box.getRoot(), box, false)) {
                return sheets(workbook, room);
            }
        } catch (EncryptedDocumentException e) {
            throw new FaultException(Fault.FILE_PROTECTED, e, name);
        }
    }

    private static List<SheetText> sheets(HSSFWorkbook workbook, Room room) {
        List<SheetText> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                sheets.add(sheet(workbook.getSheetAt(i), new XlsFonts(workbook), new RowCollector(room)));
            }
        }
        return sheets;
    }

    private static SheetText sheet(Sheet sheet, XlsFonts fonts, RowCollector rows) {
        for (Row row : sheet) {
            row.forEach(cell -> rows.put(cell.getColumnIndex(), content(cell, fonts)));
            rows.end(row.getRowNum() + 1);
        }
        sheet.getMergedRegions().forEach(range ->
            rows.merge(new Span(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn())));
        return rows.sheet(sheet.getSheetName());
    }

    private static CellContent content(Cell cell, XlsFonts fonts) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> fonts.of(cell);
            case BOOLEAN -> CellContent.of(CellTexts.truth(cell.getBooleanCellValue()));
            case NUMERIC -> CellContent.of(number(cell));
            case ERROR -> CellContent.broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> CellContent.EMPTY;
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        CellStyle style = cell.getCellStyle();
        return CellTexts.isDay(value) && DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())
            ? CellTexts.day(cell.getLocalDateTimeCellValue().toLocalDate()) : CellTexts.number(value);
    }
}
