package vn.sokhuyenhoc.files.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Block;

/** A picture as wide as the page has room, smaller where it would be too high. */
final class PictureBlock {
    /** So that the head of the paper has its place above it. */
    private static final float HIGHEST = Sheet.mm(195);

    private static final float GAP = 5;

    private PictureBlock() {
    }

    static PdfPTable of(Block.Picture picture) {
        try {
            Image image = Image.getInstance(picture.png());
            image.scaleToFit(Sheet.WIDTH, HIGHEST);
            PdfPCell cell = new PdfPCell(image, false);
            cell.setBorder(PdfPCell.NO_BORDER);
            cell.setPadding(0);
            cell.setPaddingTop(GAP);
            cell.setPaddingBottom(GAP);
            cell.setHorizontalAlignment(PdfPCell.ALIGN_CENTER);
            PdfPTable grid = Sheet.grid(Sheet.WIDTH);
            grid.addCell(cell);
            return grid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
