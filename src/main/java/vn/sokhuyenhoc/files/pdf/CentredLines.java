package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** Headings set in the middle of a narrow column, broken into even lines. */
final class CentredLines {
    private final Fonts fonts;
    private final PdfPTable grid;
    private final float room;

    CentredLines(Fonts fonts, float width, float room) {
        this.fonts = fonts;
        this.room = room;
        grid = Sheet.grid(width);
    }

    /** Sets the text, none if it is empty, and breaks it also where it has line ends of its own; returns the widest line's length in points. */
    float add(String text, Face face, float size) {
        float widest = 0;
        for (String part : text.lines().filter(line -> !line.isBlank()).toList()) {
            for (String line : Lines.balanced(Fonts.clean(part), room, words -> fonts.width(words, face, size))) {
                grid.addCell(Sheet.bare(fonts.phrase(line, face, size), PdfPCell.ALIGN_CENTER));
                widest = Math.max(widest, fonts.width(line, face, size));
            }
        }
        return widest;
    }

    void rule(float length) {
        if (length > 0) {
            grid.addCell(Rule.cell(length));
        }
    }

    void space(float height) {
        grid.addCell(Sheet.space(height));
    }

    PdfPTable grid() {
        return grid;
    }
}
