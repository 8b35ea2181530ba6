package vn.sokhuyenhoc.files.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/**
 * The end of a paper: the closing lines and the signatures. One signature stands in the right half, at its left whom the paper goes to; below two
 * signatures these stand at the foot.
 */
final class EndBlock {
    private static final float ROOM_FOR_HAND = Sheet.mm(23);
    private static final float NAME_BY_HAND = Sheet.mm(50);

    private final Fonts fonts;

    EndBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(Block.Ending ending) {
        List<Signature> signatures = ending.signatures();
        int columns = Math.max(2, signatures.size());
        float each = Sheet.WIDTH / columns;
        var widths = new float[columns];
        Arrays.fill(widths, each);
        PdfPTable grid = Sheet.grid(widths);
        across(grid, Sheet.space(8));
        for (String line : ending.closing()) {
            PdfPCell cell = Sheet.bare(fonts.phrase(line, Face.REGULAR, BodyBlocks.SIZE), PdfPCell.ALIGN_JUSTIFIED);
            cell.setIndent(Sheet.mm(12.7f));
            cell.setPaddingBottom(4);
            across(grid, cell);
        }
        across(grid, Sheet.space(10));
        if (signatures.size() == 1) {
            PdfPCell left = Sheet.nested(recipients(ending.recipients(), each));
            left.setRowspan(3);
            grid.addCell(left);
        }
        // Row by row, so that two names stand level although one role takes more lines than the other.
        signers(grid, signatures, signature -> role(signature, each));
        signers(grid, signatures, _ -> Sheet.space(ROOM_FOR_HAND));
        signers(grid, signatures, signature -> name(signature, each));
        if (signatures.size() != 1 && !ending.recipients().isEmpty()) {
            across(grid, Sheet.nested(recipients(ending.recipients(), Sheet.WIDTH)));
        }
        return grid;
    }

    private PdfPCell role(Signature signature, float each) {
        var lines = new CentredLines(fonts, each, each - 16);
        signature.role().forEach(line -> lines.add(line, Face.BOLD, BodyBlocks.SIZE));
        lines.add(signature.note(), Face.ITALIC, BodyBlocks.SIZE);
        return Sheet.nested(lines.grid());
    }

    private PdfPCell name(Signature signature, float each) {
        if (signature.name().isBlank()) {
            float beside = (each - NAME_BY_HAND) / 2;
            PdfPTable grid = Sheet.grid(beside, NAME_BY_HAND, beside);
            grid.addCell(Sheet.space(0));
            PdfPCell line = Sheet.space(BodyBlocks.SIZE);
            line.setCellEvent(new WritingLine(0));
            grid.addCell(line);
            grid.addCell(Sheet.space(0));
            return Sheet.nested(grid);
        }
        var lines = new CentredLines(fonts, each, each - 8);
        lines.add(signature.name(), Face.BOLD, BodyBlocks.SIZE);
        return Sheet.nested(lines.grid());
    }

    /** The lead in bold italics of 12, the lines of 11. */
    private PdfPTable recipients(List<String> recipients, float room) {
        PdfPTable grid = Sheet.grid(room);
        for (int i = 0; i < recipients.size(); i++) {
            Phrase line = i == 0 ? fonts.phrase(recipients.get(i), Face.BOLD_ITALIC, 12) : fonts.phrase(recipients.get(i), Face.REGULAR, 11);
            PdfPCell cell = Sheet.bare(line, PdfPCell.ALIGN_LEFT);
            cell.setPaddingRight(6);
            grid.addCell(cell);
        }
        if (recipients.isEmpty()) {
            grid.addCell(Sheet.space(0));
        }
        return grid;
    }

    private static void signers(PdfPTable grid, List<Signature> signatures, Function<Signature, PdfPCell> part) {
        signatures.forEach(signature -> grid.addCell(part.apply(signature)));
        if (signatures.isEmpty()) {
            across(grid, Sheet.space(0));
        }
    }

    private static void across(PdfPTable grid, PdfPCell cell) {
        cell.setColspan(grid.getNumberOfColumns());
        grid.addCell(cell);
    }
}
