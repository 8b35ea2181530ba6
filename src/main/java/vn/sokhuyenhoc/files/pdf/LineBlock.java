package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.domain.guide.Span;
import vn.sokhuyenhoc.domain.guide.Words;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** A paragraph of the guide: with a mark before it, it hangs; keys stand on a grey ground. */
final class LineBlock {
    private static final float SIZE = 13.5f;
    private static final float MARK = Sheet.mm(9);
    private static final float BELOW = 5;
    private static final Color KEY = new Color(0xE4, 0xE8, 0xE8);
    private static final Color NOTE = new Color(0xFB, 0xF3, 0xDC);

    private final Fonts fonts;

    LineBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(Block.Line line) {
        PdfPTable grid = line.mark().isEmpty() ? Sheet.grid(Sheet.WIDTH) : Sheet.grid(MARK, Sheet.WIDTH - MARK);
        if (!line.mark().isEmpty()) {
            grid.addCell(cell(fonts.phrase(line.mark(), Face.BOLD, SIZE)));
        }
        PdfPCell words = cell(phrase(line.words()));
        if (line.framed()) {
            words.setBackgroundColor(NOTE);
            words.setPaddingLeft(8);
            words.setPaddingRight(8);
            words.setPaddingTop(4);
        }
        grid.addCell(words);
        return grid;
    }

    private static PdfPCell cell(Phrase phrase) {
        PdfPCell cell = Sheet.bare(phrase, PdfPCell.ALIGN_LEFT);
        cell.setLeading(0, 1.25f);
        cell.setPaddingBottom(BELOW);
        return cell;
    }

    /** Blanks at the ends of a run part words and are kept. */
    private Phrase phrase(Words words) {
        Phrase phrase = new Phrase();
        for (Span span : words.spans()) {
            if (span.text().startsWith(" ")) {
                phrase.add(blank());
            }
            Face face = span.look() == Span.Look.PLAIN ? Face.REGULAR : Face.BOLD;
            for (var element : fonts.phrase(span.text(), face, SIZE).getChunks()) {
                if (span.look() == Span.Look.KEY) {
                    ((Chunk) element).setBackground(KEY, 2, 1, 2, 2);
                }
                phrase.add(element);
            }
            if (span.text().length() > 1 && span.text().endsWith(" ")) {
                phrase.add(blank());
            }
        }
        return phrase;
    }

    /** Of the letters of the paper, for every font must be inside the file. */
    private Chunk blank() {
        Chunk letter = (Chunk) fonts.phrase("x", Face.REGULAR, SIZE).getChunks().getFirst();
        return new Chunk(" ", letter.getFont());
    }
}
