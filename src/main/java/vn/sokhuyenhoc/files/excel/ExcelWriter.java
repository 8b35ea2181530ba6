package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.text.Messages;

/**
 * Writes a {@link Table} as an .xlsx sheet ready for the printer. Rows go out as they come, so that 100,000 of them need little memory.
 * Refuses what {@link SafeFile} refuses; more lines than a sheet holds (1,048,576) are a fault of the caller.
 */
public final class ExcelWriter {
    private static final int AT_ONCE = 500;
    private final Messages messages;

    public ExcelWriter(Messages messages) {
        this.messages = messages;
    }

    public void write(Table table, Path out, Progress progress) {
        write(List.of(table), out, progress);
    }

    /** A sheet each, one behind the other; their names differ. */
    public void write(List<Table> tables, Path out, Progress progress) {
        SafeFile.write(out, stream -> write(tables, stream, progress, false));
    }

    /** The same as data to reckon with: the rows are an Excel table. It has neither caption nor sections, and no heading twice. */
    public void writeData(Table table, Path out, Progress progress) {
        SafeFile.write(out, stream -> write(List.of(table), stream, progress, true));
    }

    private void write(List<Table> tables, OutputStream out, Progress progress, boolean data) throws IOException {
        try (LeanWorkbook workbook = new LeanWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook.getXSSFWorkbook());
            long done = 0;
            for (Table table : tables) {
                done = add(table, new Book(workbook, styles, data), done, progress);
            }
            progress.at(done, 0);
            workbook.writeAvoidingTempFiles(out);
        }
    }

    /** @param data whether its sheets are data to reckon with */
    private record Book(LeanWorkbook workbook, SheetStyles styles, boolean data) {
    }

    /** Answers how many lines there are now. */
    private long add(Table table, Book book, long before, Progress progress) throws IOException {
        LeanWorkbook workbook = book.workbook();
        SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        SheetRows rows = new SheetRows(sheet, table, book.styles());
        PageSetup.apply(sheet, rows.top(), table.warning(), messages.get("files.page", "&P", "&N"));
        long done = before;
        for (Line line : table.lines()) {
            rows.add(line);
            if (++done % AT_ONCE == 0) {
                sheet.flushRows(0);
                progress.at(done, 0);
            }
        }
        rows.end(workbook.getXSSFWorkbook().getSheetAt(workbook.getNumberOfSheets() - 1), book.data());
        return done;
    }
}
