package vn.sokhuyenhoc.files.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.excel.Remarks.Remark;

/** Writes remarks into a copy of a whole .xlsx, held in memory while that goes on. */
final class CopiedList {
    static final int WIDTH = 60 * 256;
    private static final String TYPES = "[Content_Types].xml";
    /** What POI makes of a workbook takes about twenty times the room of its XML. */
    private static final long MOST_BYTES = 8L << 20;
    private final XSSFSheet sheet;
    private final Remarks remarks;
    private final int column;
    private final RemarkStyles styles;

    private CopiedList(XSSFWorkbook workbook, SheetText text, Remarks remarks) {
        this.sheet = workbook.getSheet(text.name());
        this.remarks = remarks;
        this.column = remarks.column(text);
        this.styles = new RemarkStyles(workbook);
    }

    /** Whether the file is an .xlsx without macros, and such that it fits in memory. */
    static boolean isOrdinary(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(TYPES);
            long bytes = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (types == null || bytes > MOST_BYTES) {
                return false;
            }
            try (InputStream in = zip.getInputStream(types)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(XSSFRelation.WORKBOOK.getContentType());
            }
        }
    }

    static void write(byte[] whole, SheetText text, Remarks remarks, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
            workbook.setActiveSheet(workbook.getSheetIndex(text.name()));
            new CopiedList(workbook, text, remarks).remark();
            workbook.write(out);
        }
    }

    private void remark() {
        for (Row row : sheet) {
            forget(row);
        }
        Row top = row(remarks.top());
        Cell heading = cell(top, column);
        if (column > 0) {
            heading.setCellStyle(cell(top, column - 1).getCellStyle());
        }
        heading.setCellValue(remarks.heading());
        sheet.setColumnWidth(column, WIDTH);
        sheet.setColumnHidden(column, false);
        remarks.rows().forEach(this::remark);
    }

    private void remark(Remark remark) {
        Row row = row(remark.row());
        // A filter of the clerk's may hide it.
        row.setZeroHeight(false);
        remark.odd().forEach(at -> colour(cell(row, at), false));
        remark.wrong().forEach(at -> colour(cell(row, at), true));
        Cell reason = cell(row, column);
        reason.setCellStyle(styles.reason(remark.refused()));
        reason.setCellValue(remark.reason());
    }

    /** What an earlier report said of the row. */
    private void forget(Row row) {
        for (Cell cell : row) {
            if (styles.isRemark(cell.getCellStyle())) {
                cell.setCellStyle(styles.plain(cell.getCellStyle()));
            }
        }
        if (row.getCell(column) != null && row.getRowNum() >= remarks.top()) {
            row.getCell(column).setBlank();
        }
    }

    private void colour(Cell cell, boolean wrong) {
        cell.setCellStyle(styles.coloured(cell.getCellStyle(), wrong));
    }

    private Row row(int number) {
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private static Cell cell(Row row, int at) {
        return row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
