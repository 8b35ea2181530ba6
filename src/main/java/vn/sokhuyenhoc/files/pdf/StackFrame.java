package vn.sokhuyenhoc.files.pdf;

import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** Around the pages of a stack: from the second page of each paper on what paper it is and which page of it, and the draft mark. */
final class StackFrame extends PdfPageEventHelper {
    private static final float FOOT = Sheet.mm(7);
    private static final float SIZE = 11;

    private final Fonts fonts;
    private final Optional<DraftMark> draftMark;
    private String running = "";
    private int page;

    StackFrame(Fonts fonts, Optional<String> draftMark) {
        this.fonts = fonts;
        this.draftMark = draftMark.map(mark -> new DraftMark(fonts, mark));
    }

    /** A new paper begins. */
    void begin(String line) {
        running = line;
        page = 0;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        page++;
        if (page > 1) {
            float y = pdf.top() + Sheet.mm(3);
            String number = String.valueOf(page);
            float room = pdf.right() - pdf.left() - fonts.width(number, Face.REGULAR, SIZE) - 12;
            float size = Math.min(SIZE, room / Math.max(1, fonts.width(running, Face.REGULAR, 1)));
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, fonts.phrase(running, Face.REGULAR, size), pdf.left(), y, 0);
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT, fonts.phrase(number, Face.REGULAR, SIZE), pdf.right(), y, 0);
        }
        draftMark.ifPresent(mark -> mark.draw(writer, pdf, FOOT));
    }
}
