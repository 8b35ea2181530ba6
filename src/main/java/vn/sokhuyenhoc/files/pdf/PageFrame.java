package vn.sokhuyenhoc.files.pdf;

import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** What stands on each page besides the text: its number from page 2 on, in the middle of the top margin, and the draft mark. */
final class PageFrame extends PdfPageEventHelper {
    private static final float FOOT = Sheet.mm(9);

    private final Fonts fonts;
    private final Optional<DraftMark> draftMark;

    PageFrame(Fonts fonts, Optional<String> draftMark) {
        this.fonts = fonts;
        this.draftMark = draftMark.map(mark -> new DraftMark(fonts, mark));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        if (writer.getPageNumber() > 1) {
            Phrase number = fonts.phrase(Integer.toString(writer.getPageNumber()), Face.REGULAR, 13);
            DraftMark.centred(writer.getDirectContent(), number, (pdf.left() + pdf.right()) / 2, pdf.top() + Sheet.mm(7), 0);
        }
        draftMark.ifPresent(mark -> mark.draw(writer, pdf, FOOT));
    }
}
