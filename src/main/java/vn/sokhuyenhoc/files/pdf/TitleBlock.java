package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** The name of the document with its summary and a short rule, then the legal bases, each on its line. */
final class TitleBlock {
    private static final float INDENT = Sheet.mm(12.7f);

    private final Fonts fonts;

    TitleBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(List<String> title, List<String> bases) {
        var lines = new CentredLines(fonts, Sheet.WIDTH, Sheet.WIDTH * 0.85f);
        float widest = 0;
        for (String line : title) {
            widest = Math.max(widest, lines.add(line, Face.BOLD, 14));
        }
        lines.rule(widest / 3);
        lines.space(5);
        for (String basis : bases) {
            PdfPCell cell = Sheet.bare(fonts.phrase(basis, Face.ITALIC, 13), PdfPCell.ALIGN_JUSTIFIED);
            cell.setIndent(INDENT);
            cell.setPaddingBottom(6);
            lines.grid().addCell(cell);
        }
        lines.space(6);
        return lines.grid();
    }
}
