package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.csv.CsvReader;
import vn.sokhuyenhoc.files.ods.OdsReader;

/**
 * Reads the visible sheets of an .xlsx, .xls or .ods workbook or the one sheet of a .csv as text, in their order; the kind is told by the
 * content, not by the ending. Refuses, each with a {@link FaultException} that names the file: one that is not there, is no workbook, is
 * damaged, asks for a password, is held by another program, or holds more than {@link Room} takes.
 */
public final class WorkbookReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    /** What Excel and LibreOffice leave beside a workbook while it is open. */
    private static final List<String> OWNER_FILES = List.of("~$", ".~lock.");

    public List<SheetText> read(Path file) {
        String name = file.getFileName().toString();
        byte[] head = head(file, name);
        try {
            return sheets(file, head, name).orElseThrow(() -> new FaultException(Fault.FILE_NOT_WORKBOOK, name));
        } catch (FaultException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            // POI meets damage with dozens of unchecked exceptions, from index errors to its own.
            throw new FaultException(Fault.FILE_DAMAGED, e, name);
        }
    }

    private static Optional<List<SheetText>> sheets(Path file, byte[] head, String name) throws IOException {
        Room room = new Room(name);
        if (startsWith(head, ZIP)) {
            Optional<List<SheetText>> sheets = XlsxReader.read(file.toFile(), room);
            return sheets.isPresent() ? sheets : OdsReader.read(file.toFile(), name, room);
        }
        if (startsWith(head, OLE2)) {
            return Optional.of(XlsReader.read(file.toFile(), name, room));
        }
        if (startsWith(ZIP, head) || startsWith(OLE2, head)) {
            throw new IOException("cut off in its first bytes");
        }
        return CsvReader.read(file, room).map(List::of);
    }

    private static byte[] head(Path file, String name) {
        if (!Files.exists(file)) {
            throw new FaultException(Fault.FILE_MISSING, name);
        }
        if (Files.isDirectory(file) || OWNER_FILES.stream().anyMatch(name::startsWith)) {
            throw new FaultException(Fault.FILE_NOT_WORKBOOK, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_OPEN_ELSEWHERE, e, name);
        }
    }

    private static boolean startsWith(byte[] whole, byte[] start) {
        return whole.length >= start.length && Arrays.equals(whole, 0, start.length, start, 0, start.length);
    }
}
