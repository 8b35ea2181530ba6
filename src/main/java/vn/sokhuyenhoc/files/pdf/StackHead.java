package vn.sokhuyenhoc.files.pdf;

import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;

/** The top of a paper of a stack: the association at left, the short number in a frame at right, the title below. */
final class StackHead {
    private static final float CODE_WIDTH = Sheet.mm(52);
    private static final float CODE_HEIGHT = Sheet.mm(12);

    private final Fonts fonts;
    private final float scale;

    StackHead(Fonts fonts, float scale) {
        this.fonts = fonts;
        this.scale = scale;
    }

    /** @param code or null */
    PdfPTable of(PaperStack.Paper.Head head, Fact code) {
        float left = StackWriter.WIDTH - CODE_WIDTH;
        PdfPTable top = Sheet.grid(left, CODE_WIDTH);
        var issuer = new CentredLines(fonts, left, left - Sheet.mm(10));
        for (int i = 0; i < head.issuer().size(); i++) {
            issuer.add(head.issuer().get(i), i == head.issuer().size() - 1 ? Face.BOLD : Face.REGULAR, 11);
        }
        top.addCell(Sheet.nested(issuer.grid()));
        top.addCell(code == null ? Sheet.space(0) : Sheet.nested(code(code)));
        var title = new CentredLines(fonts, StackWriter.WIDTH, StackWriter.WIDTH * 0.9f);
        title.grid().addCell(Sheet.nested(top));
        title.space(12 * scale);
        title.add(head.title().getFirst(), Face.BOLD, 16);
        head.title().stream().skip(1).forEach(line -> title.add(line, Face.BOLD, 12.5f));
        title.space(10 * scale);
        return title.grid();
    }

    private PdfPTable code(Fact code) {
        PdfPTable grid = Sheet.grid(CODE_WIDTH);
        PdfPCell label = Sheet.bare(fonts.phrase(code.label(), Face.REGULAR, 10.5f), PdfPCell.ALIGN_CENTER);
        label.setPaddingBottom(4);
        grid.addCell(label);
        PdfPCell value = new PdfPCell(fonts.phrase(code.value(), Face.BOLD, 26));
        value.setBorderWidth(1.2f);
        value.setHorizontalAlignment(PdfPCell.ALIGN_CENTER);
        value.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        value.setUseAscender(true);
        value.setFixedHeight(CODE_HEIGHT);
        grid.addCell(value);
        return grid;
    }
}
