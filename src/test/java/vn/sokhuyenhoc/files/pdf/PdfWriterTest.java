package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.table.Table.Line;

class PdfWriterTest {
    @TempDir
    private Path folder;

    @Test
    void everyNameCopiesOutAsItWasAndInOrder() throws IOException {
        List<String> pages = pages(write(Samples.rows(300), Optional.empty()));
        String all = String.join("\n", pages);
        assertTrue(Normalizer.isNormalized(all, Normalizer.Form.NFC));
        int from = 0;
        for (int i = 0; i < 300; i++) {
            // The column is too narrow for some names, which then go on in the next line of their cell.
            int at = flat(all).indexOf(flat(Samples.name(i)), from);
            assertTrue(at > from, Samples.name(i));
            from = at;
        }
        assertTrue(all.contains("86,5"), "points as they are written in Vietnamese");
        assertTrue(all.contains("1953"), "a year is not a count");
    }

    @Test
    void marksTypedApartFromTheirLettersAreJoined() throws IOException {
        String apart = Normalizer.normalize("Ỳ Ỷ ỹ ẵ ặ Nguyễn", Normalizer.Form.NFD);
        String text = String.join("\n", pages(write(List.of(Samples.row(0, apart)), Optional.empty())));
        assertTrue(text.contains("Ỳ Ỷ ỹ ẵ ặ Nguyễn"), text);
    }

    @Test
    void aLetterWithoutShapeIsSeenAsABox() throws IOException {
        String text = String.join("\n", pages(write(List.of(Samples.row(0, "Lò 文 Hương"), Samples.row(1, "Vàng\u200b\tA")), Optional.empty())));
        assertTrue(text.contains("Lò □ Hương"), text);
        assertTrue(text.contains("Vàng A"), text);
    }

    @Test
    void headingAndNumberStandOnEachPage() throws IOException {
        List<String> pages = pages(write(Samples.rows(300), Optional.empty()));
        assertTrue(pages.size() > 5);
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(flat(pages.get(i)).contains("STTHọvàtên"), "page " + (i + 1));
            String number = pages.get(i).strip().lines().toList().getLast();
            assertEquals(i > 0, number.equals(Integer.toString(i + 1)), number);
        }
    }

    @Test
    void paperIsA4AndEveryFontIsInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(Samples.rows(60), Optional.of(Samples.DRAFT)).toFile())) {
            for (PDPage page : pdf.getPages()) {
                assertEquals(595, page.getMediaBox().getWidth(), 1);
                assertEquals(842, page.getMediaBox().getHeight(), 1);
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("+Liberation"), font.getName());
                }
            }
            assertTrue(pdf.getDocumentCatalog().getMetadata() != null && !pdf.getDocumentCatalog().getOutputIntents().isEmpty());
        }
    }

    @Test
    void draftWordsStandOnEachPageWhenAskedForOnly() throws IOException {
        for (String page : pages(write(Samples.rows(100), Optional.of(Samples.DRAFT)))) {
            assertTrue(page.contains(Samples.DRAFT), "the line at the foot");
            assertTrue(flat(page).startsWith("BẢNNHÁPbộtiêuchíchưađốichiếu"), "the words behind the text");
        }
        assertFalse(String.join("\n", pages(write(Samples.rows(100), Optional.empty()))).contains("NHÁP"));
    }

    @Test
    void aSectionIsNeverLeftAloneAtTheFoot() throws IOException {
        for (int before = 12; before < 26; before++) {
            var lines = new ArrayList<>(Samples.rows(before));
            lines.add(new Line.Section("Bản Tiếp Theo"));
            lines.addAll(Samples.rows(20));
            for (String page : pages(write(lines, Optional.empty()))) {
                int at = page.indexOf("Bản Tiếp Theo");
                assertTrue(at < 0 || page.indexOf("Lò Thị Hương AAA", at) > 0, before + " rows before");
            }
        }
    }

    @Test
    void theSignatureIsNeverWithoutARow() throws IOException {
        for (int count = 1; count < 45; count++) {
            List<String> pages = pages(write(Samples.rows(count), Optional.empty()));
            String last = flat(pages.getLast());
            assertTrue(last.contains(flat(Samples.name(count - 1))) && last.contains("TM.BANTHƯỜNGVỤ") && last.contains("LườngVănỶ"), count + " rows");
            assertTrue(last.contains("Danhsáchnàycó" + count + "người"), count + " rows");
        }
    }

    @Test
    void aListWithoutRowsAndARowTallerThanAPageAreWhole() throws IOException {
        assertEquals(1, pages(write(List.of(), Optional.empty())).size());
        String all = flat(String.join("\n", pages(write(List.of(Samples.row(0, "chữ ".repeat(2000) + "cuối")), Optional.empty()))));
        assertEquals(2000, all.split("chữ", -1).length - 1);
        assertTrue(all.contains("cuối"));
    }

    @Test
    void aWriteThatFailsLeavesTheOldFile() throws IOException {
        Path out = Files.writeString(folder.resolve("cu.pdf"), "old");
        Iterable<Line> failing = () -> new Iterator<>() {
            private final Iterator<Line> rows = Samples.rows(200).iterator();

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Line next() {
                return rows.hasNext() ? rows.next() : fail();
            }
        };
        var document = Samples.list(Samples.HEAD, failing, 200, List.of(Samples.CHAIR), Optional.empty());
        assertThrows(IllegalStateException.class, () -> new PdfWriter().write(document, out, Progress.NONE));
        assertThrows(Progress.Stopped.class, () -> new PdfWriter().write(document, out, (_, _) -> { throw new Progress.Stopped(); }));
        assertEquals("old", Files.readString(out));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left beside it");
        }
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        var document = Samples.list(Samples.HEAD, Samples.rows(2000), List.of(Samples.CHAIR), Optional.empty());
        for (int room : List.of(0, 10, 30_000, 120_000)) {
            var full = new OutputStream() {
                private int left = room;

                @Override
                public void write(int b) throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("No space left on device");
                    }
                }
            };
            assertThrows(IOException.class, () -> PdfWriter.write(document, full, Progress.NONE), room + " bytes");
        }
    }

    @Test
    void progressIsToldEveryHundredLines() {
        var told = new ArrayList<Long>();
        var document = Samples.list(Samples.HEAD, Samples.rows(250), List.of(Samples.CHAIR), Optional.empty());
        new PdfWriter().write(document, folder.resolve("a.pdf"), (done, _) -> told.add(done));
        assertEquals(List.of(100L, 200L), told);
    }

    private Path write(List<Line> lines, Optional<String> draft) {
        Path out = folder.resolve("danh sách.pdf");
        new PdfWriter().write(Samples.list(Samples.HEAD, lines, List.of(Samples.CHAIR), draft), out, Progress.NONE);
        return out;
    }

    private static Line fail() {
        throw new IllegalStateException("the data broke off");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> pages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }
}
