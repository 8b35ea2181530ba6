package vn.sokhuyenhoc.files.ods;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.ContentHandler;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.Xml;

/** Reads an .ods of LibreOffice, Excel or others as a stream of events; only the rows are kept in memory. */
public final class OdsReader {
    private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

    private OdsReader() {
    }

    /** Nothing where the zip holds no OpenDocument spreadsheet. */
    public static Optional<List<SheetText>> read(File file, String name, Room room) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            if (!kind(zip).startsWith(KIND)) {
                return Optional.empty();
            }
            OdsManifest manifest = new OdsManifest();
            parse(zip, "META-INF/manifest.xml", manifest);
            if (manifest.isProtected()) {
                throw new FaultException(Fault.FILE_PROTECTED, name);
            }
            OdsStyles styles = new OdsStyles(room);
            if (zip.getEntry("styles.xml") != null) {
                parse(zip, "styles.xml", styles);
            }
            OdsContent content = new OdsContent(styles, room);
            parse(zip, "content.xml", content);
            return Optional.of(content.sheets());
        }
    }

    private static String kind(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(2 * KIND.length()), StandardCharsets.US_ASCII);
        }
    }

    private static void parse(ZipFile zip, String part, ContentHandler handler) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part + " is missing");
        }
        try (CheckedInputStream in = new CheckedInputStream(
            new SwellGuard(zip.getInputStream(entry), entry.getCompressedSize()), new CRC32())) {
            Xml.parse(in, handler);
            in.transferTo(OutputStream.nullOutputStream());
            // A flipped bit can make another mark of a mark.
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("checksum of " + part);
            }
        }
    }
}
