package vn.sokhuyenhoc.files.pdf;

import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/**
 * What stands on each page besides the text: from the second page of each paper and of each annex its number, in the middle of the top margin,
 * and the draft mark.
 */
final class PageFrame extends PdfPageEventHelper {
    private static final float FOOT = Sheet.mm(9);

    private final Fonts fonts;
    private Optional<DraftMark> draftMark;
    private int page;

    PageFrame(Fonts fonts, Optional<String> mark) {
        this.fonts = fonts;
        begin(mark);
    }

    /** The page that is being filled is the first of a paper. */
    void begin(Optional<String> mark) {
        draftMark = mark.map(words -> new DraftMark(fonts, words));
        page = 0;
    }

    /** The page that is being filled is the first of an annex. */
    void beginAnnex() {
        page = 0;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        page++;
        if (page > 1) {
            Phrase number = fonts.phrase(Integer.toString(page), Face.REGULAR, 13);
            DraftMark.centred(writer.getDirectContent(), number, (pdf.left() + pdf.right()) / 2, pdf.top() + Sheet.mm(7), 0);
        }
        draftMark.ifPresent(mark -> mark.draw(writer, pdf, FOOT));
    }
}
