package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/**
 * A thin line in the middle of an empty cell, such as stands below the issuer's name.
 *
 * @param length in points
 */
record Rule(float length) implements PdfPCellEvent {
    private static final float HEIGHT = 9;
    /** Clear of the tails of g, p and of the dots below vowels, which hang over the cell above. */
    private static final float DROP = 5.5f;

    static PdfPCell cell(float length) {
        PdfPCell cell = Sheet.space(HEIGHT);
        cell.setCellEvent(new Rule(length));
        return cell;
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        float middle = (position.getLeft() + position.getRight()) / 2;
        float y = position.getTop() - DROP;
        canvas.saveState();
        canvas.setLineWidth(0.7f);
        canvas.moveTo(middle - length / 2, y);
        canvas.lineTo(middle + length / 2, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
