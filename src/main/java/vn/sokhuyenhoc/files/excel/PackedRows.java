package vn.sokhuyenhoc.files.excel;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Rows of a sheet as POI writes them, packed and kept in memory instead of a file. */
final class PackedRows extends SheetDataWriter {
    // Made while the constructor of the class above runs: a value given here would overwrite it.
    private ByteArrayOutputStream packed;

    PackedRows() throws IOException {
        super();
    }

    /** One that is nowhere and is never made. */
    @Override
    @SuppressWarnings("deprecation") // POI will only make it less public
    public File createTempFile() {
        return new File("");
    }

    @Override
    @SuppressWarnings("deprecation") // as above
    public Writer createWriter(File nowhere) {
        packed = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        return new BufferedWriter(new OutputStreamWriter(new DeflaterOutputStream(packed, quick) {
            @Override
            public void close() throws IOException {
                super.close();
                quick.end();
            }
        }, StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getWorksheetXMLInputStream() {
        return new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }
}
