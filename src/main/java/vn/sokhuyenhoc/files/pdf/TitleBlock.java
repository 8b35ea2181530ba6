package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** The name of the paper with its summary and a short rule; and that of an annex. */
final class TitleBlock {
    private final Fonts fonts;

    TitleBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(List<String> title) {
        CentredLines lines = lines();
        float widest = 0;
        for (String line : title) {
            widest = Math.max(widest, lines.add(line, Face.BOLD, 14));
        }
        lines.rule(widest / 3);
        lines.space(11);
        return lines.grid();
    }

    PdfPTable of(Block.Annex annex) {
        CentredLines lines = lines();
        annex.title().forEach(line -> lines.add(line, Face.BOLD, 14));
        lines.add(annex.reference(), Face.ITALIC, 13);
        lines.space(11);
        return lines.grid();
    }

    private CentredLines lines() {
        return new CentredLines(fonts, Sheet.WIDTH, Sheet.WIDTH * 0.85f);
    }
}
