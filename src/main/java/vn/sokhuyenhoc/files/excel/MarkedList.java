package vn.sokhuyenhoc.files.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.SafeFile;

/**
 * Gives a list back as an .xlsx with remarks: bad cells coloured, the reasons in a column beside. An .xlsx of ordinary size comes back as it
 * was, with all its sheets and looks; any other list as one sheet with all its rows at their places, as text. Formulas and links are
 * neither run nor fetched anew. Refuses what {@link SafeFile} refuses.
 */
public final class MarkedList {

    /**
     * @param source the file from which the sheet was read
     * @param sheet  as it was read
     */
    public void write(Path source, SheetText sheet, Remarks remarks, Path out) {
        Optional<byte[]> copy = original(source, sheet).flatMap(whole -> copied(whole, sheet, remarks));
        SafeFile.write(out, stream -> {
            if (copy.isPresent()) {
                stream.write(copy.get());
            } else {
                RebuiltList.write(sheet, remarks, stream);
            }
        });
    }

    /** Nothing where parts are damaged that reading the rows does not need, such as who wrote the file. */
    private static Optional<byte[]> copied(byte[] whole, SheetText sheet, Remarks remarks) {
        try {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            CopiedList.write(whole, sheet, remarks, copy);
            return Optional.of(copy.toByteArray());
        } catch (IOException | RuntimeException damaged) {
            // POI meets damage with dozens of unchecked exceptions.
            return Optional.empty();
        }
    }

    /** Nothing where the file cannot be copied, or is no longer the one that was read: remarks would stand beside the wrong rows. */
    private static Optional<byte[]> original(Path source, SheetText sheet) {
        try {
            boolean same = CopiedList.isOrdinary(source) && new WorkbookReader().read(source).stream()
                .anyMatch(s -> s.name().equals(sheet.name()) && numbers(s).equals(numbers(sheet)));
            return same ? Optional.of(Files.readAllBytes(source)) : Optional.empty();
        } catch (FaultException | IOException gone) {
            return Optional.empty();
        }
    }

    private static List<Integer> numbers(SheetText sheet) {
        return sheet.rows().stream().map(SheetRow::number).toList();
    }
}
