package vn.sokhuyenhoc.files.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files that are not what their ending says. */
final class BadFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private BadFiles() {
    }

    static Path protectedXlsx(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("khóa.xlsx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("bí mật");
        try (POIFSFileSystem box = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream inside = encryptor.getDataStream(box)) {
                Files.copy(Workbooks.village(folder, "xlsx"), inside);
            }
            box.writeFilesystem(out);
        }
        return file;
    }

    static Path protectedXls(Path folder) throws IOException {
        Path file = folder.resolve("khóa.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    static Path word(Path folder) throws IOException {
        Path file = folder.resolve("word.xlsx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Danh sách");
            document.write(out);
        }
        return file;
    }

    /** An OLE2 box with something else in it, such as an old Word document. */
    static Path oldWord(Path folder) throws IOException {
        Path file = folder.resolve("word.xls");
        try (POIFSFileSystem box = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            box.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            box.writeFilesystem(out);
        }
        return file;
    }

    static Path zip(Path folder) throws IOException {
        Path file = folder.resolve("zip.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(new byte[100]);
        }
        return file;
    }

    /** The first {@code share} of a file; 0.5 is its first half. */
    static Path cut(Path file, double share) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file.resolveSibling("cut-" + file.getFileName()), Arrays.copyOf(whole, (int) (whole.length * share)));
    }

    /** A workbook with one flipped bit in the sheet, stored without compression so that nothing but the checksum can tell. */
    static Path flipped(Path folder) throws IOException {
        Path file = withSheet(folder, "<sheetData><row r='1'><c r='A1'><v>8</v></c></row></sheetData>", ZipOutputStream.STORED);
        byte[] whole = Files.readAllBytes(file);
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("<v>8</v>") + 3;
        whole[at] ^= 1;
        return Files.write(file, whole);
    }

    static Path withSheet(Path folder, String xml) {
        return withSheet(folder, xml, ZipOutputStream.DEFLATED);
    }

    /** The village's workbook with another first sheet in it. */
    private static Path withSheet(Path folder, String xml, int method) {
        Path file = folder.resolve("other.xlsx");
        byte[] sheet = ("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + xml + "</worksheet>").getBytes();
        try (ZipFile from = new ZipFile(Workbooks.village(folder, "xlsx").toFile());
             ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry old : from.stream().toList()) {
                byte[] bytes = old.getName().equals(SHEET) ? sheet : from.getInputStream(old).readAllBytes();
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setMethod(method);
                entry.setSize(bytes.length);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
