package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;

/** The parts of a cover: what is known, large, and lines to fill in. */
final class CoverBlocks {
    private static final float LINE = Sheet.mm(17);
    private static final float KNOWN = Sheet.mm(12);
    private static final float SIZE = 17;

    private final Fonts fonts;

    CoverBlocks(Fonts fonts) {
        this.fonts = fonts;
    }

    List<PdfPTable> of(PaperStack.Paper.Cover cover) {
        FactLines lines = new FactLines(fonts, SIZE);
        PdfPTable gap = Sheet.grid(StackWriter.WIDTH);
        gap.addCell(Sheet.space(Sheet.mm(12)));
        return List.of(new StackHead(fonts, 1).of(cover.head(), null), gap, lines.single(cover.facts(), KNOWN), gap,
            lines.single(cover.lines().stream().map(label -> new Fact(label, "")).toList(), LINE));
    }
}
