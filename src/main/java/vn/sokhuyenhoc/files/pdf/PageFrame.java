package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.util.Optional;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/**
 * What stands on each page besides the text: its number from page 2 on, in the middle of the top margin, and the draft mark,
 * pale and large below the text and once more in small black letters at the foot, which a photocopier does not lose.
 */
final class PageFrame extends PdfPageEventHelper {
    private static final Color PALE = new Color(0xE8, 0xE8, 0xE8);
    private static final float SLOPE = 52;
    private static final float LONGEST = Sheet.mm(235);

    private final Fonts fonts;
    private final Optional<String> draftMark;

    PageFrame(Fonts fonts, Optional<String> draftMark) {
        this.fonts = fonts;
        this.draftMark = draftMark;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        float middle = (pdf.left() + pdf.right()) / 2;
        if (writer.getPageNumber() > 1) {
            Phrase number = fonts.phrase(Integer.toString(writer.getPageNumber()), Face.REGULAR, 13);
            centred(writer.getDirectContent(), number, middle, pdf.top() + Sheet.mm(7), 0);
        }
        draftMark.ifPresent(mark -> {
            across(writer.getDirectContentUnder(), mark, pdf);
            centred(writer.getDirectContent(), fonts.phrase(mark, Face.REGULAR, 9), middle, pdf.bottom() - Sheet.mm(9), 0);
        });
    }

    /** The part before a dash is the word itself, the rest explains it and is set smaller beside it. */
    private void across(PdfContentByte canvas, String mark, Document pdf) {
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

    private static void centred(PdfContentByte canvas, Phrase phrase, float x, float y, float angle) {
        ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase, x, y, angle);
    }
}
