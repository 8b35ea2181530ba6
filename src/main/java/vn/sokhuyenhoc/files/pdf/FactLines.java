package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;

/** Labels with what is known behind them, or with a line to write on. */
final class FactLines {
    private static final float BY_PEN = Sheet.mm(8);
    private static final float GAP = 8;
    private static final float TIGHT = 4;
    /** Under what goes on in a second line. */
    private static final float LOOSE = 12;

    private final Fonts fonts;
    private final float size;

    FactLines(Fonts fonts, float size) {
        this.fonts = fonts;
        this.size = size;
    }

    /** Each on a line of its own, the labels as wide as the longest. */
    PdfPTable single(List<Fact> facts, float height) {
        float label = facts.stream().map(fact -> width(fact.label())).max(Float::compare).orElse(0f) + GAP;
        PdfPTable grid = Sheet.grid(label, StackWriter.WIDTH - label);
        facts.forEach(fact -> add(grid, fact, Math.max(height, fact.value().isEmpty() ? BY_PEN : 0), LOOSE));
        return grid;
    }

    /** Two in a line. */
    PdfPTable pairs(List<Fact> facts) {
        float left = labels(facts, 0);
        float right = labels(facts, 1);
        float half = StackWriter.WIDTH / 2;
        PdfPTable grid = Sheet.grid(left, half - left - GAP, right, half - right + GAP);
        boolean byPen = facts.stream().anyMatch(fact -> fact.value().isEmpty());
        facts.forEach(fact -> add(grid, fact, byPen ? BY_PEN : 0, TIGHT));
        grid.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
        grid.completeRow();
        return grid;
    }

    private float labels(List<Fact> facts, int from) {
        float widest = 0;
        for (int i = from; i < facts.size(); i += 2) {
            widest = Math.max(widest, width(facts.get(i).label()));
        }
        return widest + GAP;
    }

    private float width(String label) {
        return fonts.width(label, Face.REGULAR, size);
    }

    private void add(PdfPTable grid, Fact fact, float height, float below) {
        PdfPCell label = Sheet.bare(fonts.phrase(fact.label(), Face.REGULAR, size), PdfPCell.ALIGN_LEFT);
        label.setNoWrap(true);
        PdfPCell value = Sheet.bare(fonts.phrase(fact.value(), Face.BOLD, size), PdfPCell.ALIGN_LEFT);
        boolean known = !fact.value().isEmpty();
        if (!known) {
            value.setCellEvent(new WritingLine(GAP));
        }
        value.setPaddingRight(GAP);
        for (PdfPCell cell : List.of(label, value)) {
            cell.setPaddingTop(1);
            cell.setPaddingBottom(known ? below : TIGHT);
            cell.setUseAscender(true);
            cell.setUseDescender(true);
            cell.setMinimumHeight(height);
            // A label stands beside the first line of what it names, or on the line that is written on.
            cell.setVerticalAlignment(known && below == LOOSE ? PdfPCell.ALIGN_TOP : PdfPCell.ALIGN_BOTTOM);
            grid.addCell(cell);
        }
    }
}
