package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/**
 * Says on a page that it is not to be used: pale and large below the text and once more in small black letters at the foot, which a
 * photocopier does not lose.
 */
final class DraftMark {
    static final Color PALE = new Color(0xE8, 0xE8, 0xE8);
    private static final float SLOPE = 52;
    private static final float LONGEST = Sheet.mm(235);

    private final Fonts fonts;
    private final String mark;

    DraftMark(Fonts fonts, String mark) {
        this.fonts = fonts;
        this.mark = mark;
    }

    /** @param foot distance of the small letters below the text, in points */
    void draw(PdfWriter writer, Document pdf, float foot) {
        across(writer.getDirectContentUnder(), pdf);
        centred(writer.getDirectContent(), fonts.phrase(mark, Face.REGULAR, 9), (pdf.left() + pdf.right()) / 2, pdf.bottom() - foot, 0);
    }

    /** The part before a dash is the word itself, the rest explains it and is set smaller beside it. */
    private void across(PdfContentByte canvas, Document pdf) {
        String[] parts = mark.split(" [–-] ", 2);
        float x = pdf.getPageSize().getWidth() / 2;
        float y = pdf.getPageSize().getHeight() / 2;
        centred(canvas, pale(parts[0], 110), x, y, SLOPE);
        if (parts.length == 2) {
            double angle = Math.toRadians(SLOPE);
            centred(canvas, pale(parts[1], 44), x + 60 * (float) Math.sin(angle), y - 60 * (float) Math.cos(angle), SLOPE);
        }
    }

    private Phrase pale(String text, float largest) {
        float size = Math.min(largest, LONGEST / fonts.width(text, Face.BOLD, 1));
        Phrase phrase = fonts.phrase(text, Face.BOLD, size);
        phrase.getChunks().forEach(chunk -> ((Chunk) chunk).getFont().setColor(PALE));
        return phrase;
    }

    static void centred(PdfContentByte canvas, Phrase phrase, float x, float y, float angle) {
        ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase, x, y, angle);
    }
}
