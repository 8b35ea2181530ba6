package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** The top of page 1: the issuing bodies and the number at left, the national heading, the place and the date at right. */
final class LetterheadBlock {
    private static final float GAP = 12;

    private final Fonts fonts;

    LetterheadBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(Letterhead head) {
        // The national heading must stand on one line; what it leaves is for the association's names.
        float nation = Math.min(fonts.width(head.nation(), Face.BOLD, 12) + 2, Sheet.WIDTH * 0.6f);
        float left = Sheet.WIDTH - nation - GAP;
        PdfPTable grid = Sheet.grid(left, GAP, nation);
        row(grid, bodies(head, left), nation(head, nation));
        row(grid, oneLine(head.number(), Face.REGULAR, left), oneLine(head.placeDate(), Face.ITALIC, nation));
        PdfPCell below = Sheet.space(14);
        below.setColspan(3);
        grid.addCell(below);
        return grid;
    }

    private PdfPTable bodies(Letterhead head, float width) {
        var lines = new CentredLines(fonts, width, width - 1);
        lines.add(head.superior(), Face.REGULAR, 12);
        lines.rule(lines.add(head.issuer(), Face.BOLD, 12) * 0.4f);
        return lines.grid();
    }

    private PdfPTable nation(Letterhead head, float width) {
        var lines = new CentredLines(fonts, width, width);
        lines.add(head.nation(), Face.BOLD, 12);
        lines.rule(lines.add(head.motto(), Face.BOLD, 13));
        return lines.grid();
    }

    private PdfPTable oneLine(String text, Face face, float width) {
        var lines = new CentredLines(fonts, width, width - 1);
        lines.space(4);
        lines.add(text, face, 13);
        return lines.grid();
    }

    private static void row(PdfPTable grid, PdfPTable left, PdfPTable right) {
        grid.addCell(Sheet.nested(left));
        grid.addCell(Sheet.space(0));
        grid.addCell(Sheet.nested(right));
    }
}
