package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/**
 * A dotted line at the foot of an empty cell, to write on by hand.
 *
 * @param gap kept free at its right end, in points
 */
record WritingLine(float gap) implements PdfPCellEvent {
    private static final float ABOVE_FOOT = 4;

    @Override
    public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        float y = position.getBottom() + ABOVE_FOOT;
        canvas.saveState();
        canvas.setLineWidth(0.7f);
        canvas.setLineDash(0.7f, 2.2f, 0);
        canvas.moveTo(position.getLeft(), y);
        canvas.lineTo(position.getRight() - gap, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
