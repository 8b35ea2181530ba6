package vn.sokhuyenhoc.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook so that the same content gives the same bytes: all times in it are fixed. */
final class Packed {
    private static final Optional<Date> MADE = Optional.of(Date.from(Instant.parse("2026-09-15T01:00:00Z")));
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 9, 15, 8, 0);

    private Packed() {
    }

    static void save(Workbook book, Path file) throws IOException {
        if (book instanceof XSSFWorkbook modern) {
            modern.getProperties().getCoreProperties().setCreator("Xã Chiềng Hương");
            modern.getProperties().getCoreProperties().setCreated(MADE);
            modern.getProperties().getCoreProperties().setModified(MADE);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        Files.write(file, book instanceof XSSFWorkbook ? repacked(bytes.toByteArray()) : bytes.toByteArray());
    }

    private static byte[] repacked(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
