package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Sheet;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Spot;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Way;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.pdf.CertificateStack.Head;
import vn.sokhuyenhoc.files.pdf.CertificateStack.Leaf;

/** Writes certificates, reads where their words stand, and leaves pictures of them in target/screens. */
class CertificateWriterTest {
    private static final String NAME = "Lò Thị Ỷ Hương";
    private static final String LONG = "Nguyễn Phương Hoàng Trường Thượng Khánh Nghiêm Tường Nguyệt Dương";
    private static final Head HEAD = new Head("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "HỘI KHUYẾN HỌC TỈNH SƠN LA",
        "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG", "GIẤY CÔNG NHẬN", "DANH HIỆU “CÔNG DÂN HỌC TẬP” NĂM 2026", List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"));
    private static final String DIGITS = "7381940265".repeat(40);

    @TempDir
    private Path folder;

    private static Leaf leaf(String name) {
        Map<Part, String> words = new EnumMap<>(Part.class);
        words.put(Part.NAME, name);
        words.put(Part.VILLAGE, "Bản Nà Lo, xã Chiềng Hương");
        words.put(Part.TITLE, "Công dân học tập");
        words.put(Part.YEAR, "2026");
        words.put(Part.DECISION, "Theo Quyết định số 45/QĐ-UBND ngày 20 tháng 12 năm 2026 của Ủy ban nhân dân xã Chiềng Hương");
        words.put(Part.PLACE_DATE, "Chiềng Hương, ngày 25 tháng 12 năm 2026");
        words.put(Part.SIGNER, "Cầm Văn Ọt");
        words.put(Part.NUMBER, "Số: 12/GCN-HKH");
        return new Leaf("Công nhận bà", words, DIGITS);
    }

    private static CertificateStack stack(CertificateLayout layout, Optional<String> mark, String... names) {
        return new CertificateStack(layout, "Giấy công nhận", HEAD, List.of(names).stream().map(CertificateWriterTest::leaf).toList(), mark);
    }

    private static byte[] bytes(CertificateLayout layout, String... names) {
        return new CertificateWriter().bytes(stack(layout, Optional.empty(), names), Progress.NONE);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Where the words begin and how large they are: mm from the left and from the top, points. */
    private record At(double left, double right, double base, double size) {
    }

    private static At find(byte[] pdf, String words) throws IOException {
        List<At> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    if (text.contains(words)) {
                        TextPosition last = letters.getLast();
                        found.add(new At(mm(letters.getFirst().getXDirAdj()), mm(last.getXDirAdj() + last.getWidthDirAdj()),
                            mm(letters.getFirst().getYDirAdj()), letters.getFirst().getFontSizeInPt()));
                    }
                }
            }.getText(document);
        }
        assertEquals(1, found.size(), words);
        return found.getFirst();
    }

    private static double mm(float points) {
        return points * 25.4 / 72;
    }

    private static void picture(byte[] pdf, String name) throws IOException {
        PdfPages.Picture page = new PdfPages(pdf).picture(1, 1400);
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        Path out = Files.createDirectories(Path.of("target", "screens")).resolve(name + ".png");
        ImageIO.write(image, "png", out.toFile());
    }

    @Test
    void aFullPrintSaysEverythingAndItsCodeIsReadBack() throws Exception {
        byte[] pdf = bytes(CertificateLayout.USUAL, NAME);
        String text = text(pdf);
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        for (String words : List.of(NAME, "GIẤY CÔNG NHẬN", "Bản Nà Lo, xã Chiềng Hương", "Cầm Văn Ọt", "Số: 12/GCN-HKH",
            "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG", "Độc lập - Tự do - Hạnh phúc", "45/QĐ-UBND", "TM. BAN THƯỜNG VỤ", "Công nhận bà")) {
            assertTrue(text.contains(words), words);
        }
        int dots = 8;
        assertEquals(DIGITS, SquareCodeTest.read(new PdfPages(pdf).picture(1, 297 * dots), 30 * dots, 135 * dots, 70 * dots));
        picture(pdf, "certificate-a4");
    }

    @Test
    void theSamePageShrinksOntoA5ButNotItsCode() throws Exception {
        byte[] pdf = bytes(CertificateLayout.of(Sheet.A5, Way.FULL), NAME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(210, mm(document.getPage(0).getMediaBox().getWidth()), 0.2);
            assertEquals(148, mm(document.getPage(0).getMediaBox().getHeight()), 0.2);
        }
        int dots = 8;
        assertEquals(DIGITS, SquareCodeTest.read(new PdfPages(pdf).picture(1, 210 * dots), 10 * dots, 90 * dots, 57 * dots));
        picture(pdf, "certificate-a5");
    }

    @Test
    void aNameOfSixtyLettersShrinksAndThenTakesTwoLines() throws IOException {
        At usual = find(bytes(CertificateLayout.USUAL, NAME), NAME);
        assertEquals(34, usual.size(), 0.1);
        assertEquals(148.5, (usual.left() + usual.right()) / 2, 0.5, "in the middle of the page");
        byte[] pdf = bytes(CertificateLayout.USUAL, LONG);
        String flat = text(pdf).replaceAll("\\s+", " ");
        assertTrue(flat.contains(LONG), flat);
        At first = find(pdf, "Nguyễn Phương");
        assertTrue(first.size() < 34 && first.size() > 20, first.size() + " points");
        assertTrue(first.left() > 34 && first.right() < 263, "within the frame");
        picture(pdf, "certificate-long");
        picture(bytes(CertificateLayout.of(Sheet.A5, Way.FULL), LONG), "certificate-long-a5");
    }

    @Test
    void ontoTheOfficesOwnPaperOnlyWhatVariesIsPrintedWhereItIsWanted() throws IOException {
        CertificateLayout layout = CertificateLayout.of(Sheet.A4, Way.OVER).with(Part.NAME, new Spot(true, 1000, 500, 1000, 20))
            .with(Part.YEAR, new Spot(false, 0, 0, 100, 10));
        byte[] pdf = bytes(layout, NAME);
        String text = text(pdf);
        assertFalse(text.contains("GIẤY CÔNG NHẬN") || text.contains("CỘNG HÒA") || text.contains("CHỦ TỊCH"), text);
        assertFalse(text.lines().anyMatch("2026"::equals), "the year is not shown");
        At name = find(pdf, NAME);
        assertEquals(150, (name.left() + name.right()) / 2, 0.5);
        assertTrue(name.base() > 50 && name.base() < 60, "within its box: " + name.base());
        At moved = find(bytes(layout.moved(25, -10), NAME), NAME);
        assertEquals(name.left() + 2.5, moved.left(), 0.05);
        assertEquals(name.base() - 1, moved.base(), 0.05);
        picture(pdf, "certificate-over");
    }

    @Test
    void theTestPageNamesEveryBox() throws IOException {
        Map<Part, String> names = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            names.put(part, "Ô " + part.name());
        }
        byte[] pdf = new CertificateWriter().testPage(CertificateLayout.of(Sheet.A4, Way.OVER).moved(10, 20),
            new TestPage.Words("Trang in thử", names));
        names.values().forEach(name -> {
            try {
                assertTrue(text(pdf).contains(name), name);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        picture(pdf, "certificate-test-page");
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        byte[] pdf = new CertificateWriter().bytes(stack(CertificateLayout.USUAL, Optional.of(Samples.DRAFT), NAME, "Vàng A Páo"), Progress.NONE);
        assertEquals(3, text(pdf).split(Samples.DRAFT, -1).length);
        picture(pdf, "certificate-draft");
        assertFalse(text(bytes(CertificateLayout.USUAL, NAME)).contains("NHÁP"));
    }

    @Test
    void manyPagesStaySmallBecauseTheFrameIsDrawnOnce() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            names.add(Samples.name(i));
        }
        Path out = folder.resolve("giay.pdf");
        assertEquals(100, new CertificateWriter().write(stack(CertificateLayout.USUAL, Optional.empty(), names.toArray(String[]::new)), out,
            Progress.NONE));
        assertTrue(Files.size(out) < 700_000, Files.size(out) + " bytes");
        assertEquals(100, new PdfPages(Files.readAllBytes(out)).count());
    }
}
