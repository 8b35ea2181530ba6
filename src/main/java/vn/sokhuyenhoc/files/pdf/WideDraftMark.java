package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** Says on a certificate that it is not to be used: pale from corner to corner, and once more in small black letters at the foot. */
final class WideDraftMark {
    private static final float PART = 0.62f;
    private static final float FOOT = Sheet.mm(5);

    private final Fonts fonts;
    private final String mark;

    WideDraftMark(Fonts fonts, String mark) {
        this.fonts = fonts;
        this.mark = mark;
    }

    void draw(PdfWriter writer, Rectangle page) {
        String word = mark.split(" [–-] ", 2)[0];
        double diagonal = Math.hypot(page.getWidth(), page.getHeight());
        Phrase pale = fonts.phrase(word, Face.BOLD, (float) (diagonal * PART) / fonts.width(word, Face.BOLD, 1));
        pale.getChunks().forEach(chunk -> ((Chunk) chunk).getFont().setColor(DraftMark.PALE));
        double slope = Math.toDegrees(Math.atan2(page.getHeight(), page.getWidth()));
        DraftMark.centred(writer.getDirectContentUnder(), pale, page.getWidth() / 2, page.getHeight() / 2, (float) slope);
        DraftMark.centred(writer.getDirectContent(), fonts.phrase(mark, Face.REGULAR, 9), page.getWidth() / 2, FOOT, 0);
    }
}
