package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The paper and its plain parts, in points: A4 upright with the margins of Nghị định 30 (20, 20, 30 and 15 mm). */
final class Sheet {
    static final float TOP = mm(20);
    static final float BOTTOM = mm(20);
    static final float LEFT = mm(30);
    static final float RIGHT = mm(15);
    static final float WIDTH = PageSize.A4.getWidth() - LEFT - RIGHT;

    private Sheet() {
    }

    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** A table as wide as these columns together, without space around it. */
    static PdfPTable grid(float... columns) {
        var grid = new PdfPTable(columns.length);
        grid.setTotalWidth(columns);
        grid.setLockedWidth(true);
        grid.setHorizontalAlignment(PdfPTable.ALIGN_LEFT);
        return grid;
    }

    /** A cell without border or padding. */
    static PdfPCell bare(Phrase phrase, int alignment) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setLeading(0, 1.2f);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    static PdfPCell space(float height) {
        PdfPCell cell = bare(new Phrase(), PdfPCell.ALIGN_LEFT);
        cell.setFixedHeight(height);
        return cell;
    }

    /** Nothing, so high. */
    static PdfPTable gap(float height) {
        PdfPTable grid = grid(WIDTH);
        grid.addCell(space(height));
        return grid;
    }

    static PdfPCell nested(PdfPTable grid) {
        var cell = new PdfPCell(grid);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
