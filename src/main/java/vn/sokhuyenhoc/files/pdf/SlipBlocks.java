package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Row;

/**
 * The parts of a slip from top to bottom, all letters and gaps made smaller by one factor so that they fill one page.
 * A slip that does not fit even so goes on on the next page; nothing is cut.
 */
final class SlipBlocks {
    /** Letters of 11.5 points shrink to no less than 7.5. */
    private static final float SMALLEST = 0.65f;
    private static final float STEP = 0.025f;
    private static final float SIZE = 11.5f;
    /** The wording has what the others leave. */
    private static final float[] COLUMNS = {24, 0, 50, 50, 50};

    private final Fonts fonts;
    private final float scale;

    private SlipBlocks(Fonts fonts, float scale) {
        this.fonts = fonts;
        this.scale = scale;
    }

    /** @param room height of the page in points */
    static List<PdfPTable> of(SlipDocument slip, Fonts fonts, float room) {
        float scale = 1;
        List<PdfPTable> blocks = new SlipBlocks(fonts, scale).blocks(slip);
        while (scale - STEP >= SMALLEST && height(blocks) > room) {
            scale -= STEP;
            blocks = new SlipBlocks(fonts, scale).blocks(slip);
        }
        return blocks;
    }

    private static float height(List<PdfPTable> blocks) {
        return (float) blocks.stream().mapToDouble(PdfPTable::getTotalHeight).sum();
    }

    private List<PdfPTable> blocks(SlipDocument slip) {
        return List.of(head(slip), facts(slip.facts()), table(slip.table()), outcome(slip.outcome()), notes(slip.notes()));
    }

    private PdfPTable head(SlipDocument slip) {
        float half = Sheet.WIDTH / 2;
        var issuer = new CentredLines(fonts, half, half - 1);
        for (int i = 0; i < slip.issuer().size(); i++) {
            issuer.add(slip.issuer().get(i), i == slip.issuer().size() - 1 ? Face.BOLD : Face.REGULAR, 11 * scale);
        }
        PdfPTable top = Sheet.grid(half, half);
        top.addCell(Sheet.nested(issuer.grid()));
        top.addCell(Sheet.space(0));
        var title = new CentredLines(fonts, Sheet.WIDTH, Sheet.WIDTH * 0.85f);
        title.grid().addCell(Sheet.nested(top));
        title.space(14 * scale);
        title.add(slip.title().getFirst(), Face.BOLD, 15 * scale);
        slip.title().stream().skip(1).forEach(line -> title.add(line, Face.REGULAR, 12.5f * scale));
        title.space(12 * scale);
        return title.grid();
    }

    /** Labels and values in two pairs of columns; the labels take as much room as the longest needs. */
    private PdfPTable facts(List<SlipDocument.Fact> facts) {
        float left = labels(facts, 0);
        float right = labels(facts, 1);
        PdfPTable grid = Sheet.grid(left, Sheet.WIDTH * 0.58f - left, right, Sheet.WIDTH * 0.42f - right);
        for (SlipDocument.Fact fact : facts) {
            grid.addCell(fact(fact.label(), Face.REGULAR));
            grid.addCell(fact(fact.value(), Face.BOLD));
        }
        grid.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
        grid.completeRow();
        across(grid, Sheet.space(6 * scale));
        return grid;
    }

    private float labels(List<SlipDocument.Fact> facts, int from) {
        float widest = 0;
        for (int i = from; i < facts.size(); i += 2) {
            widest = Math.max(widest, fonts.width(facts.get(i).label(), Face.REGULAR, 12 * scale));
        }
        return widest + 10;
    }

    private PdfPCell fact(String text, Face face) {
        PdfPCell cell = Sheet.bare(fonts.phrase(text, face, 12 * scale), PdfPCell.ALIGN_LEFT);
        cell.setPaddingBottom(3.4f * scale);
        return cell;
    }

    private PdfPTable table(SlipDocument.Table table) {
        var widths = new float[COLUMNS.length];
        widths[1] = Sheet.WIDTH;
        for (int i = 0; i < COLUMNS.length; i++) {
            widths[i] += COLUMNS[i] * scale;
            widths[1] -= COLUMNS[i] * scale;
        }
        PdfPTable grid = Sheet.grid(widths);
        grid.setHeaderRows(1);
        table.headings().forEach(heading -> grid.addCell(cell(heading, Face.BOLD, PdfPCell.ALIGN_CENTER)));
        table.rows().forEach(row -> {
            switch (row) {
                case Row.Sum(String text, String sum) -> {
                    PdfPCell name = cell(text, Face.BOLD, PdfPCell.ALIGN_LEFT);
                    name.setColspan(2);
                    PdfPCell points = cell(sum, Face.BOLD, PdfPCell.ALIGN_CENTER);
                    points.setColspan(3);
                    grid.addCell(name);
                    grid.addCell(points);
                }
                case Row.Line(String number, String text, String limit, String answer, String remark) -> {
                    Face face = remark.isEmpty() ? Face.REGULAR : Face.BOLD;
                    grid.addCell(cell(number, Face.REGULAR, PdfPCell.ALIGN_CENTER));
                    grid.addCell(cell(text, Face.REGULAR, PdfPCell.ALIGN_LEFT));
                    grid.addCell(cell(limit, Face.REGULAR, PdfPCell.ALIGN_CENTER));
                    grid.addCell(cell(answer, face, PdfPCell.ALIGN_CENTER));
                    grid.addCell(cell(remark, face, PdfPCell.ALIGN_CENTER));
                }
            }
        });
        return grid;
    }

    private PdfPCell cell(String text, Face face, int alignment) {
        var cell = new PdfPCell(fonts.phrase(text, face, SIZE * scale));
        cell.setBorderWidth(0.5f);
        cell.setPadding(2.6f * scale);
        cell.setPaddingBottom(4 * scale);
        cell.setPaddingLeft(3.5f * scale);
        cell.setPaddingRight(3.5f * scale);
        cell.setLeading(0, 1.12f);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        return cell;
    }

    private PdfPTable outcome(SlipDocument.Outcome outcome) {
        PdfPTable grid = Sheet.grid(Sheet.WIDTH);
        grid.addCell(Sheet.space(10 * scale));
        line(grid, outcome.verdict(), Face.BOLD, 14, 4);
        line(grid, outcome.sentence(), Face.REGULAR, 13, 8);
        outcome.tests().forEach(test -> line(grid, "\u2022 " + test, Face.REGULAR, SIZE, 3));
        return grid;
    }

    private PdfPTable notes(List<String> notes) {
        PdfPTable grid = Sheet.grid(Sheet.WIDTH);
        grid.addCell(Sheet.space(6 * scale));
        notes.forEach(note -> line(grid, note, Face.ITALIC, 10.5f, 2));
        return grid;
    }

    private void line(PdfPTable grid, String text, Face face, float size, float below) {
        PdfPCell cell = Sheet.bare(fonts.phrase(text, face, size * scale), PdfPCell.ALIGN_LEFT);
        cell.setPaddingBottom(below * scale);
        grid.addCell(cell);
    }

    private static void across(PdfPTable grid, PdfPCell cell) {
        cell.setColspan(grid.getNumberOfColumns());
        grid.addCell(cell);
    }
}
