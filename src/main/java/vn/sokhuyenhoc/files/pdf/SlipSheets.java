package vn.sokhuyenhoc.files.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;

/** Two slips on a sheet, to be cut apart in the middle; one with a table, or too tall for half a sheet, has a sheet of its own. */
final class SlipSheets {
    private static final float HALF = PageSize.A4.getHeight() / 2;
    private static final float EDGE = Sheet.mm(12);

    private final Fonts fonts;
    private final Document pdf;
    private final PdfWriter writer;
    private final PageFrame frame;
    private final PaperFill fill;
    private final BodyBlocks body;
    /** Of the sheet that is being filled: 0 none, 1 the upper one, 2 all of it. */
    private int halves;

    SlipSheets(Fonts fonts, Document pdf, PdfWriter writer, PageFrame frame, PaperFill fill) {
        this.fonts = fonts;
        this.pdf = pdf;
        this.writer = writer;
        this.frame = frame;
        this.fill = fill;
        this.body = new BodyBlocks(fonts);
    }

    void add(Paper slip) {
        boolean table = slip.blocks().stream().anyMatch(Block.Rows.class::isInstance);
        List<PdfPTable> parts = table ? List.of() : parts(slip);
        float height = 0;
        for (PdfPTable part : parts) {
            height += part.getTotalHeight();
        }
        boolean whole = table || height > HALF - 2 * EDGE;
        if (halves == 2 || whole && halves > 0) {
            pdf.newPage();
            halves = 0;
        }
        if (halves == 0) {
            frame.begin(slip.draftMark());
        }
        if (whole) {
            fill.add(slip);
            halves = 2;
        } else {
            put(parts);
        }
    }

    private void put(List<PdfPTable> parts) {
        float y = (halves == 0 ? 2 * HALF : HALF) - EDGE;
        for (PdfPTable part : parts) {
            y = part.writeSelectedRows(0, -1, pdf.left(), y, writer.getDirectContent());
        }
        writer.setPageEmpty(false);
        if (halves == 0) {
            cut(writer.getDirectContent());
        }
        halves++;
    }

    private void cut(PdfContentByte canvas) {
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(3, 4, 0);
        canvas.moveTo(0, HALF);
        canvas.lineTo(pdf.getPageSize().getWidth(), HALF);
        canvas.stroke();
        canvas.restoreState();
    }

    private List<PdfPTable> parts(Paper slip) {
        List<PdfPTable> parts = new ArrayList<>();
        slip.letterhead().ifPresent(head -> parts.add(new LetterheadBlock(fonts).of(head)));
        parts.add(new TitleBlock(fonts).of(slip.title()));
        for (Block block : slip.blocks()) {
            switch (block) {
                case Block.Bases bases -> parts.addAll(body.of(bases));
                case Block.Text text -> parts.addAll(body.of(text));
                case Block.Facts facts -> parts.addAll(body.of(facts));
                case Block.To to -> parts.add(body.of(to));
                case Block.Heading heading -> parts.add(body.of(heading));
                case Block.Code code -> parts.add(new CodeBlock(fonts).of(code));
                case Block.Ending ending -> parts.add(new EndBlock(fonts).of(ending));
                case Block.Rows _, Block.Annex _, Block.Picture _, Block.Line _ -> throw new IllegalArgumentException("no part of half a sheet");
            }
        }
        return parts;
    }
}
