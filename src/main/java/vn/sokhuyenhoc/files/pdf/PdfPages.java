package vn.sokhuyenhoc.files.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF of ours as they will print. */
public final class PdfPages {
    private static final float POINTS_PER_INCH = 72;

    private final byte[] pdf;

    public PdfPages(byte[] pdf) {
        this.pdf = pdf.clone();
    }

    /** A page as rows of pixels from the top, each alpha, red, green, blue. */
    public record Picture(int width, int height, int[] argb) {
    }

    public int count() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param page  from 1
     * @param width in pixels; the height follows
     */
    public Picture picture(int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(page - 1).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, width / points * POINTS_PER_INCH, ImageType.RGB);
            int height = image.getHeight();
            return new Picture(image.getWidth(), height, image.getRGB(0, 0, image.getWidth(), height, null, 0, image.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
