package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
        SafeFile.write(out, stream -> write(table, stream, progress, false));
    }

    /** The same as data to reckon with: the rows are an Excel table. It has neither caption nor sections, and no heading twice. */
    public void writeData(Table table, Path out, Progress progress) {
        SafeFile.write(out, stream -> write(table, stream, progress, true));
    }

    private void write(Table table, OutputStream out, Progress progress, boolean data) throws IOException {
        try (LeanWorkbook workbook = new LeanWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook.getXSSFWorkbook());
            SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
            SheetRows rows = new SheetRows(sheet, table, styles);
            PageSetup.apply(sheet, rows.top(), table.warning(), messages.get("files.page", "&P", "&N"));
            long done = 0;
            for (Line line : table.lines()) {
                rows.add(line);
                if (++done % AT_ONCE == 0) {
                    sheet.flushRows(0);
                    progress.at(done, 0);
                }
            }
            rows.end(workbook.getXSSFWorkbook().getSheetAt(0), data);
            progress.at(done, 0);
            workbook.writeAvoidingTempFiles(out);
        }
    }
}
