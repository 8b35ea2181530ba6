package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.text.Messages;

class PracticePapersTest {
    @TempDir
    private Path folder;

    private String text(int number, int page) throws IOException {
        Path out = folder.resolve(number + ".pdf");
        assertEquals(20, new PracticePapers(new PdfWriter(), new Messages(Messages.VIETNAMESE)).write(null, number, out));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(21, pdf.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }

    @Test
    void everyFormIsMarkedAndTheLastPageHasTheSolutions() throws IOException {
        String form = text(7, 1);
        assertTrue(form.contains("Xấp tập số 7") && form.contains("BỊA RA"), form);
        String solutions = text(7, 21);
        assertTrue(solutions.contains("ĐÁP ÁN PHIẾU TẬP"), solutions);
        String serial = form.lines().filter(line -> line.matches("\\d{4}-\\d")).findFirst().orElseThrow();
        assertTrue(solutions.contains(serial), serial);
    }

    @Test
    void theSameNumberMakesTheSameForms() throws IOException {
        assertEquals(text(7, 21), text(7, 21));
        assertNotEquals(text(7, 21), text(8, 21));
    }
}
