package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** A square code with small words beside it. */
final class CodeBlock {
    private static final float SIZE = 9;

    private final Fonts fonts;

    CodeBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(Block.Code code) {
        SquareCode square = SquareCode.of(code.digits());
        PdfPTable words = Sheet.grid(Sheet.WIDTH - square.side());
        code.words().forEach(line -> words.addCell(Sheet.bare(fonts.phrase(line, Face.REGULAR, SIZE), PdfPCell.ALIGN_LEFT)));
        PdfPTable grid = Sheet.grid(square.side(), Sheet.WIDTH - square.side());
        PdfPCell cell = Sheet.space(square.side());
        cell.setCellEvent(new Drawn(square));
        grid.addCell(cell);
        PdfPCell beside = Sheet.nested(words);
        beside.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        grid.addCell(beside);
        return grid;
    }

    private record Drawn(SquareCode square) implements PdfPCellEvent {
        @Override
        public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
            square.draw(canvases[PdfPTable.TEXTCANVAS], position.getLeft(), position.getBottom());
        }
    }
}
