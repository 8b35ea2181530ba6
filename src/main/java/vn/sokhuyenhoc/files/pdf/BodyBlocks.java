package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** The parts of a paper that are words: letters of 13, the first line 12,7 mm in, 6 points between paragraphs. */
final class BodyBlocks {
    static final float SIZE = 13;
    private static final float INDENT = Sheet.mm(12.7f);
    private static final float BELOW = 6;
    private static final float BY_PEN = Sheet.mm(8);
    private static final float GAP = 6;

    private final Fonts fonts;

    BodyBlocks(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Each on its line, in italics. */
    List<PdfPTable> of(Block.Bases bases) {
        return bases.lines().stream().map(line -> paragraph(fonts.phrase(line, Face.ITALIC, SIZE))).toList();
    }

    List<PdfPTable> of(Block.Text text) {
        List<String> parts = text.text().lines().filter(part -> !part.isBlank()).toList();
        Phrase first = new Phrase();
        if (!text.lead().isEmpty()) {
            first.addAll(fonts.phrase(text.lead(), Face.BOLD, SIZE).getChunks());
            first.addAll(fonts.phrase("\u00a0", Face.REGULAR, SIZE).getChunks());
        }
        parts.stream().limit(1).forEach(part -> first.addAll(fonts.phrase(part, Face.REGULAR, SIZE).getChunks()));
        return Stream.concat(Stream.of(first), parts.stream().skip(1).map(part -> fonts.phrase(part, Face.REGULAR, SIZE)))
            .map(this::paragraph).toList();
    }

    private PdfPTable paragraph(Phrase phrase) {
        PdfPTable grid = Sheet.grid(Sheet.WIDTH);
        grid.setSplitLate(false);
        PdfPCell cell = Sheet.bare(phrase, PdfPCell.ALIGN_JUSTIFIED);
        cell.setIndent(INDENT);
        cell.setPaddingBottom(BELOW);
        grid.addCell(cell);
        return grid;
    }

    PdfPTable of(Block.Heading heading) {
        if (heading.isCentred()) {
            var lines = new CentredLines(fonts, Sheet.WIDTH, Sheet.WIDTH * 0.9f);
            lines.space(4);
            lines.add(heading.text(), Face.BOLD, SIZE);
            lines.space(BELOW + 2);
            return lines.grid();
        }
        PdfPTable grid = Sheet.grid(Sheet.WIDTH);
        PdfPCell cell = Sheet.bare(fonts.phrase(heading.text(), Face.BOLD, SIZE), PdfPCell.ALIGN_LEFT);
        cell.setIndent(INDENT);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(BELOW);
        grid.addCell(cell);
        return grid;
    }

    /** One name stands behind the lead, several each on a line below it. */
    PdfPTable of(Block.To to) {
        if (to.names().size() == 1) {
            var lines = new CentredLines(fonts, Sheet.WIDTH, Sheet.WIDTH * 0.9f);
            lines.add(to.lead() + " " + to.names().getFirst(), Face.REGULAR, SIZE);
            lines.space(12);
            return lines.grid();
        }
        float lead = Sheet.WIDTH * 0.3f;
        PdfPTable grid = Sheet.grid(lead, Sheet.WIDTH - lead);
        grid.addCell(Sheet.bare(fonts.phrase(to.lead(), Face.REGULAR, SIZE), PdfPCell.ALIGN_RIGHT));
        grid.addCell(Sheet.space(0));
        for (String name : to.names()) {
            grid.addCell(Sheet.space(0));
            PdfPCell cell = Sheet.bare(fonts.phrase("- " + name, Face.REGULAR, SIZE), PdfPCell.ALIGN_LEFT);
            cell.setPaddingBottom(2);
            grid.addCell(cell);
        }
        PdfPCell below = Sheet.space(10);
        below.setColspan(2);
        grid.addCell(below);
        return grid;
    }

    /** Each on a line of its own: the label, and behind it the value or a line to write on. */
    List<PdfPTable> of(Block.Facts facts) {
        return facts.facts().stream().map(this::fact).toList();
    }

    private PdfPTable fact(Fact fact) {
        boolean byPen = fact.value().isBlank();
        float label = Math.min(INDENT + fonts.width(fact.label(), Face.REGULAR, SIZE) + GAP, Sheet.WIDTH * 0.6f);
        List<String> values = byPen ? List.of("") : fact.value().lines().filter(line -> !line.isBlank()).toList();
        PdfPTable grid = fact.label().isEmpty() ? Sheet.grid(Sheet.WIDTH) : Sheet.grid(label, Sheet.WIDTH - label);
        for (int i = 0; i < values.size(); i++) {
            if (!fact.label().isEmpty()) {
                PdfPCell cell = line(i == 0 ? fact.label() : "", byPen);
                cell.setIndent(INDENT);
                grid.addCell(cell);
            }
            PdfPCell value = line(values.get(i), byPen);
            if (byPen) {
                value.setCellEvent(new WritingLine(0));
            }
            grid.addCell(value);
        }
        return grid;
    }

    private PdfPCell line(String text, boolean byPen) {
        PdfPCell cell = Sheet.bare(fonts.phrase(text, Face.REGULAR, SIZE), PdfPCell.ALIGN_LEFT);
        cell.setPaddingBottom(BELOW);
        cell.setMinimumHeight(byPen ? BY_PEN : 0);
        cell.setVerticalAlignment(byPen ? PdfPCell.ALIGN_BOTTOM : PdfPCell.ALIGN_TOP);
        return cell;
    }
}
