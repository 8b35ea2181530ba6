package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** Writes a {@link KeyCard} as one A4 page. */
public final class CardWriter {
    private static final float MARGIN = Sheet.mm(14);
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float GAP = Sheet.mm(6);
    private static final Color GROUND = new Color(0xF0, 0xF2, 0xF2);
    private static final Color EDGE = new Color(0x90, 0x98, 0x98);

    private final Fonts fonts = new Fonts();

    /** How keys and words stand. */
    private record Look(float keyWidth, float keySize, float size, float height) {
    }

    private static final Look LARGE = new Look(Sheet.mm(29), 26, 18, Sheet.mm(20));
    private static final Look SMALL = new Look(Sheet.mm(34), 15, 14.5f, Sheet.mm(12));

    public void write(KeyCard card, Path out) {
        SafeFile.write(out, stream -> PdfWriter.guarded(() -> compose(card, stream)));
    }

    private void compose(KeyCard card, OutputStream stream) throws IOException {
        var pdf = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.open(pdf, stream, List.of(card.title()), new PageFrame(fonts, Optional.empty()));
        pdf.add(heading(card.title(), 22, PdfPCell.ALIGN_CENTER));
        pdf.add(heading(card.heading(), 16, PdfPCell.ALIGN_LEFT));
        int half = (card.large().size() + 1) / 2;
        pdf.add(beside(List.of(keys(card.large().subList(0, half), LARGE, 2), keys(card.large().subList(half, card.large().size()), LARGE, 2))));
        pdf.add(beside(card.groups().stream().map(group -> heading(group.heading(), 16, PdfPCell.ALIGN_LEFT)).toList()));
        pdf.add(beside(card.groups().stream().map(group -> keys(group.lines(), SMALL, card.groups().size())).toList()));
        pdf.close();
    }

    private PdfPTable heading(String words, float size, int alignment) {
        PdfPTable grid = Sheet.grid(WIDTH);
        PdfPCell cell = Sheet.bare(fonts.phrase(words, Face.BOLD, size), alignment);
        cell.setPaddingTop(size * 0.7f);
        cell.setPaddingBottom(size * 0.5f);
        grid.addCell(cell);
        return grid;
    }

    private static PdfPTable beside(List<PdfPTable> parts) {
        float[] widths = new float[parts.size() * 2 - 1];
        Arrays.fill(widths, GAP);
        for (int i = 0; i < parts.size(); i++) {
            widths[2 * i] = width(parts.size());
        }
        PdfPTable grid = Sheet.grid(widths);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                grid.addCell(Sheet.space(0));
            }
            grid.addCell(Sheet.nested(parts.get(i)));
        }
        return grid;
    }

    private static float width(int parts) {
        return (WIDTH - GAP * (parts - 1)) / parts;
    }

    private PdfPTable keys(List<KeyCard.Line> lines, Look look, int parts) {
        PdfPTable grid = Sheet.grid(look.keyWidth(), width(parts) - look.keyWidth());
        for (KeyCard.Line line : lines) {
            PdfPCell key = cell(line.key(), Face.BOLD, look.keySize(), look, PdfPCell.ALIGN_CENTER);
            key.setBackgroundColor(GROUND);
            grid.addCell(key);
            grid.addCell(cell(line.does(), Face.REGULAR, look.size(), look, PdfPCell.ALIGN_LEFT));
        }
        return grid;
    }

    private PdfPCell cell(String words, Face face, float size, Look look, int alignment) {
        PdfPCell cell = new PdfPCell(fonts.phrase(words, face, size));
        cell.setBorderColor(EDGE);
        cell.setBorderWidth(0.7f);
        cell.setPaddingLeft(6);
        cell.setPaddingRight(4);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(2);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setMinimumHeight(look.height());
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }
}
