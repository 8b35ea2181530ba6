package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.word.WordSamples;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** The shelf of templates of an office, and what it refuses. */
class WordTemplatesTest {
    private static final Papers MINUTES = Papers.of(WordSamples.minutes());
    private final Messages messages = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path folder;
    private WordTemplates templates;

    @BeforeEach
    void shelf() {
        templates = new WordTemplates(folder.resolve("data"), new WordWriter());
    }

    private Path taken() {
        Path file = folder.resolve("bien-ban.docx");
        templates.take(PaperKind.MINUTES, MINUTES, file);
        return file;
    }

    private Path edited(String words) throws IOException {
        Path file = taken();
        Path edited = folder.resolve("sua.docx");
        try (var in = Files.newInputStream(file); var document = new XWPFDocument(in); OutputStream out = Files.newOutputStream(edited)) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
        }
        return edited;
    }

    private static String text(Path file) throws IOException {
        try (var in = Files.newInputStream(file); var document = new XWPFDocument(in)) {
            return String.join("\n", document.getParagraphs().stream().map(p -> p.getText()).toList());
        }
    }

    private Fault refused(Path file) {
        var failure = assertThrows(FaultException.class, () -> templates.put(PaperKind.MINUTES, MINUTES, file));
        assertFalse(new Sentences(messages).of(failure).contains("{"));
        assertEquals(List.of(), templates.kinds());
        return failure.fault();
    }

    @Test
    void theOwnTemplateIsUsedUntilItIsRemoved() throws IOException {
        Path out = folder.resolve("ra.docx");
        templates.write(PaperKind.MINUTES, MINUTES, out, Progress.NONE);
        assertFalse(text(out).contains("Mẫu riêng"));
        assertEquals(List.of(), templates.put(PaperKind.MINUTES, MINUTES, edited("Mẫu riêng của xã, {{thu_ky}} ghi")));
        assertEquals(List.of(PaperKind.MINUTES), templates.kinds());
        assertTrue(Files.exists(folder.resolve("data/templates/minutes.docx")));
        templates.write(PaperKind.MINUTES, MINUTES, out, Progress.NONE);
        assertTrue(text(out).contains("Mẫu riêng của xã, Bà Quàng Thị Ỳ ghi"));
        templates.take(PaperKind.MINUTES, MINUTES, out);
        assertTrue(text(out).contains("{{thu_ky}} ghi"));
        templates.remove(PaperKind.MINUTES);
        assertEquals(List.of(), templates.kinds());
    }

    @Test
    void everyNameSaysWhatItStandsFor() {
        List<PaperTags.Tag> names = templates.names(MINUTES);
        var words = new TemplateWords(messages);
        assertTrue(names.stream().map(PaperTags.Tag::name).toList().containsAll(
            List.of("so", "ngay", "co_quan", "co_quan_cap_tren", "ten_van_ban", "noi_dung", "noi_dung_2", "nguoi_ky", "nguoi_ky_2", "cot_thon")));
        assertTrue(names.stream().allMatch(name -> name.name().matches("[a-z0-9_]+") && !words.of(name).isBlank()));
        assertEquals("Phần ghi sau chữ “Chủ trì”", words.of(names.stream().filter(name -> name.name().equals("chu_tri")).findFirst().orElseThrow()));
    }

    @Test
    void anUnknownNameIsRefusedWithItsPlace() throws IOException {
        Path file = edited("Người ghi: {{ten_thu_ky}}");
        assertEquals(Fault.TEMPLATE_REFUSED, refused(file));
        String said = new TemplateWords(messages).of(templates.check(MINUTES, file).getFirst());
        assertTrue(said.matches("Trong bài, đoạn \\d+ \\(“Người ghi: \\{\\{ten_thu_ky}}”\\): chương trình không biết tên “ten_thu_ky”.*"), said);
    }

    @Test
    void aBrokenNameIsRefused() throws IOException {
        Path file = edited("{{thu_ky}");
        assertEquals(Fault.TEMPLATE_REFUSED, refused(file));
        assertTrue(new TemplateWords(messages).of(templates.check(MINUTES, file).getFirst()).contains("{{so}}"));
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        Path sheet = folder.resolve("bang.docx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(sheet)) {
            book.createSheet();
            book.write(out);
        }
        assertEquals(Fault.TEMPLATE_NOT_WORD, refused(sheet));
        assertEquals(Fault.TEMPLATE_NOT_WORD, refused(Files.writeString(folder.resolve("chu.docx"), "không phải Word")));
        assertEquals(Fault.TEMPLATE_NOT_WORD, refused(Files.write(folder.resolve("rong.docx"), new byte[0])));
        byte[] half = Files.readAllBytes(taken());
        assertEquals(Fault.TEMPLATE_NOT_WORD, refused(Files.write(folder.resolve("nua.docx"), java.util.Arrays.copyOf(half, half.length / 2))));
        assertEquals(Fault.FILE_MISSING, refused(folder.resolve("khong-co.docx")));
    }

    @Test
    void aFileWithAPasswordIsRefused() throws Exception {
        Path locked = folder.resolve("khoa.docx");
        try (var old = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat khau");
            try (OutputStream inside = encryptor.getDataStream(old)) {
                Files.copy(taken(), inside);
            }
            old.writeFilesystem(out);
        }
        assertEquals(Fault.TEMPLATE_LOCKED, refused(locked));
    }

    @Test
    void aLogoOfFortyMegabytesIsRefusedPackedOrNot() throws IOException {
        byte[] noise = new byte[40 << 20];
        new Random(7).nextBytes(noise);
        assertEquals(Fault.TEMPLATE_TOO_LARGE, refused(withPicture("to.docx", noise)));
        assertEquals(Fault.TEMPLATE_TOO_LARGE, refused(withPicture("nen.docx", new byte[40 << 20])));
    }

    private Path withPicture(String name, byte[] picture) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var old = new java.util.zip.ZipFile(taken().toFile())) {
            for (var entry : java.util.Collections.list(old.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                old.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("word/media/logo.bmp"));
            zip.write(picture);
        }
        return file;
    }
}
