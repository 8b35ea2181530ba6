package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook whose rows, once they are flushed, wait packed in memory for the end: POI would let them lie readable in the folder for temporary
 * files, for good where the program is killed. A list of 100,000 people takes about 10 MB. To be written with
 * {@link #writeAvoidingTempFiles}.
 */
final class LeanWorkbook extends SXSSFWorkbook {

    /** No row is flushed by itself: POI's own window hides why a row could not be written. */
    LeanWorkbook() {
        super(null, -1, false, false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new PackedRows();
    }
}
