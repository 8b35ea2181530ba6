package vn.sokhuyenhoc.files.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.pdf.ListDocument.Signature;

/** Below the table: the closing lines and the signatures; one signature stands in the right half. */
final class EndBlock {
    private static final float ROOM_FOR_HAND = Sheet.mm(23);

    private final Fonts fonts;

    EndBlock(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(List<String> closing, List<Signature> signatures) {
        int columns = Math.max(2, signatures.size());
        float width = Sheet.WIDTH / columns;
        var widths = new float[columns];
        Arrays.fill(widths, width);
        PdfPTable grid = Sheet.grid(widths);
        across(grid, Sheet.space(8));
        for (String line : closing) {
            PdfPCell cell = Sheet.bare(fonts.phrase(line, Face.REGULAR, 13), PdfPCell.ALIGN_JUSTIFIED);
            cell.setPaddingBottom(4);
            across(grid, cell);
        }
        across(grid, Sheet.space(10));
        // Row by row, so that two names stand level although one role takes more lines than the other.
        signers(grid, signatures, signature -> role(signature, width));
        signers(grid, signatures, _ -> Sheet.space(ROOM_FOR_HAND));
        signers(grid, signatures, signature -> Sheet.bare(fonts.phrase(signature.name(), Face.BOLD, 13), PdfPCell.ALIGN_CENTER));
        return grid;
    }

    private PdfPCell role(Signature signature, float width) {
        var lines = new CentredLines(fonts, width, width - 16);
        signature.role().forEach(line -> lines.add(line, Face.BOLD, 13));
        lines.add(signature.note(), Face.ITALIC, 13);
        return Sheet.nested(lines.grid());
    }

    private static void signers(PdfPTable grid, List<Signature> signatures, Function<Signature, PdfPCell> part) {
        if (signatures.size() == 1) {
            grid.addCell(Sheet.bare(new Phrase(), PdfPCell.ALIGN_LEFT));
        }
        signatures.forEach(signature -> grid.addCell(part.apply(signature)));
    }

    private static void across(PdfPTable grid, PdfPCell cell) {
        cell.setColspan(grid.getNumberOfColumns());
        grid.addCell(cell);
    }
}
