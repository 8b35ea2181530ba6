package vn.sokhuyenhoc.files.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.ContentHandler;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.Xml;

/** Reads an .xlsx as a stream of events, so that 100,000 rows fit an old PC; POI's guard against zip bombs stays on. */
final class XlsxReader {
    private static final String TYPES = "[Content_Types].xml";

    private XlsxReader() {
    }

    /** Nothing where the zip holds no Excel workbook, such as a Word document. */
    static Optional<List<SheetText>> read(File file, Room room) throws IOException {
        // POI's own opening of a file patches up a zip that was cut short, and rows would be missing without a word.
        try (ZipSecureFile zip = new ZipSecureFile(file)) {
            if (zip.getEntry(TYPES) == null) {
                return Optional.empty();
            }
            try (OPCPackage pack = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                if (!holdsWorkbook(pack)) {
                    return Optional.empty();
                }
                refuseChanged(zip);
                return Optional.of(sheets(new XSSFReader(pack), room));
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static boolean holdsWorkbook(OPCPackage pack) {
        return Stream.of(XSSFRelation.WORKBOOK, XSSFRelation.MACROS_WORKBOOK, XSSFRelation.TEMPLATE_WORKBOOK,
            XSSFRelation.MACRO_TEMPLATE_WORKBOOK).anyMatch(kind -> !pack.getPartsByContentType(kind.getContentType()).isEmpty());
    }

    /** A flipped bit can make another mark of a mark; the zip's checksums, which its readers do not ask, know. */
    private static void refuseChanged(ZipSecureFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.getName().endsWith(".xml")) {
                continue;
            }
            try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (in.getChecksum().getValue() != entry.getCrc()) {
                    throw new IOException("checksum of " + entry.getName());
                }
            }
        }
    }

    private static List<SheetText> sheets(XSSFReader reader, Room room) throws IOException, OpenXML4JException {
        XlsxIndex index = new XlsxIndex();
        parse(reader.getWorkbookData(), index);
        SharedTexts texts = new SharedTexts(room);
        InputStream shared = reader.getSharedStringsData();
        if (shared != null) {
            parse(shared, texts);
        }
        XlsxCells cells = new XlsxCells(texts, new XlsxLooks(reader.getStylesTable()), index.from1904());
        List<SheetText> sheets = new ArrayList<>();
        for (XlsxIndex.Entry entry : index.visible()) {
            XlsxSheetHandler handler = new XlsxSheetHandler(cells, room);
            parse(reader.getSheet(entry.id()), handler);
            sheets.add(handler.sheet(entry.name()));
        }
        return sheets;
    }

    private static void parse(InputStream part, ContentHandler handler) throws IOException {
        try (part) {
            Xml.parse(part, handler);
        }
    }
}
