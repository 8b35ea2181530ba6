package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.pdf.PaperStack.Marks;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper.Form;
import vn.sokhuyenhoc.files.pdf.PaperStack.Row;
import vn.sokhuyenhoc.files.pdf.PaperStack.Signers;

/**
 * The parts of a blank form. Its letters and gaps are as large as one page allows; boxes are always tall enough for a pen.
 * A form that does not fit even so goes on on the next page; nothing is cut.
 */
final class FormBlocks {
    private static final float[] SCALES = {1.12f, 1.06f, 1, 0.94f, 0.88f};
    private static final float SIZE = 11.5f;
    private static final float INK = 15;
    private static final float BOX_HEIGHT = Sheet.mm(8);
    private static final float ROOM_FOR_HAND = Sheet.mm(17);
    private static final float NUMBER = Sheet.mm(9);
    private static final float LIMIT = Sheet.mm(15);
    private static final float BOX = Sheet.mm(20);
    private static final Color SHADE = new Color(0xEE, 0xEE, 0xEE);

    private final Fonts fonts;
    private final float room;

    /** @param room height of the page in points */
    FormBlocks(Fonts fonts, float room) {
        this.fonts = fonts;
        this.room = room;
    }

    /**
     * @param top from the head to the last line asked
     * @param end the total, the signatures and the notes, which stay together
     */
    record Blocks(List<PdfPTable> top, PdfPTable end) {
        float height() {
            return (float) top.stream().mapToDouble(PdfPTable::getTotalHeight).sum() + end.getTotalHeight();
        }
    }

    Blocks of(Form form) {
        for (float scale : SCALES) {
            Blocks blocks = blocks(form, scale);
            if (blocks.height() + 1 <= room) {
                return blocks;
            }
        }
        return blocks(form, 1);
    }

    private Blocks blocks(Form form, float scale) {
        FactLines lines = new FactLines(fonts, 12);
        PdfPTable first = lines.single(form.facts().subList(0, 1), 0);
        PdfPTable others = lines.pairs(form.facts().subList(1, form.facts().size()));
        others.setSpacingAfter(0);
        PdfPTable gap = Sheet.grid(StackWriter.WIDTH);
        gap.addCell(Sheet.space(6 * scale));
        return new Blocks(List.of(new StackHead(fonts, scale).of(form.head(), form.code()), first, others, gap, marks(form.marks(), scale)),
            end(form, scale));
    }

    private static PdfPTable grid(int boxes) {
        var widths = new float[3 + boxes];
        Arrays.fill(widths, BOX);
        widths[0] = NUMBER;
        widths[1] = StackWriter.WIDTH - NUMBER - LIMIT - boxes * BOX;
        widths[2] = LIMIT;
        return Sheet.grid(widths);
    }

    private PdfPTable marks(Marks marks, float scale) {
        int boxes = marks.headings().size() - 3;
        PdfPTable grid = grid(boxes);
        grid.setHeaderRows(1);
        grid.setSplitLate(true);
        marks.headings().forEach(heading -> grid.addCell(cell(heading, Face.BOLD, 10.5f, PdfPCell.ALIGN_CENTER)));
        for (Row row : marks.rows()) {
            switch (row) {
                case Row.Heading(String text) -> {
                    PdfPCell name = cell(text, Face.BOLD, SIZE * scale, PdfPCell.ALIGN_LEFT);
                    name.setColspan(3 + boxes);
                    name.setBackgroundColor(SHADE);
                    grid.addCell(name);
                }
                case Row.Line line -> {
                    asked(grid, line, scale);
                    boxes(grid, boxes, line.instead());
                }
                case Row.Written written -> {
                    asked(grid, written.line(), scale);
                    grid.addCell(ink(written));
                    boxes(grid, boxes - 1, "");
                }
            }
        }
        return grid;
    }

    private void asked(PdfPTable grid, Row.Line line, float scale) {
        grid.addCell(cell(line.number(), Face.REGULAR, SIZE * scale, PdfPCell.ALIGN_CENTER));
        grid.addCell(cell(line.text(), Face.REGULAR, SIZE * scale, PdfPCell.ALIGN_LEFT));
        grid.addCell(cell(line.limit(), Face.REGULAR, SIZE * scale, PdfPCell.ALIGN_CENTER));
    }

    /** As a hand would write it. */
    private PdfPCell ink(Row.Written written) {
        PdfPCell cell = cell("", Face.ITALIC, INK, PdfPCell.ALIGN_CENTER);
        Phrase ink = new Phrase();
        if (!written.crossed().isEmpty()) {
            for (var piece : fonts.phrase(written.crossed(), Face.ITALIC, INK).getChunks()) {
                ((Chunk) piece).setUnderline(1.2f, INK / 4);
                ink.add(piece);
            }
            ink.addAll(fonts.phrase("\u00a0\u00a0", Face.ITALIC, INK).getChunks());
        }
        ink.addAll(fonts.phrase(written.mark(), Face.BOLD_ITALIC, INK).getChunks());
        cell.setPhrase(ink);
        cell.setMinimumHeight(BOX_HEIGHT);
        return cell;
    }

    private void boxes(PdfPTable grid, int boxes, String instead) {
        PdfPCell box = cell(instead, Face.ITALIC, 10, PdfPCell.ALIGN_CENTER);
        box.setMinimumHeight(BOX_HEIGHT);
        if (!instead.isEmpty()) {
            box.setColspan(boxes);
        }
        Collections.nCopies(instead.isEmpty() ? boxes : 1, box).forEach(grid::addCell);
    }

    private PdfPCell cell(String text, Face face, float size, int alignment) {
        var cell = new PdfPCell(fonts.phrase(text, face, size));
        cell.setBorderWidth(0.6f);
        cell.setPadding(4);
        cell.setPaddingBottom(4.6f);
        cell.setPaddingLeft(3.5f);
        cell.setPaddingRight(3.5f);
        cell.setLeading(0, 1.1f);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        return cell;
    }

    private PdfPTable end(Form form, float scale) {
        int boxes = form.marks().headings().size() - 3;
        PdfPTable total = grid(boxes);
        PdfPCell name = cell(form.marks().total(), Face.BOLD, 12, PdfPCell.ALIGN_RIGHT);
        name.setColspan(2);
        total.addCell(name);
        total.addCell(cell(form.marks().most(), Face.BOLD, 12, PdfPCell.ALIGN_CENTER));
        PdfPCell box = cell("", Face.BOLD, 12, PdfPCell.ALIGN_CENTER);
        box.setMinimumHeight(BOX_HEIGHT + 3);
        Collections.nCopies(boxes, box).forEach(total::addCell);
        PdfPTable end = Sheet.grid(StackWriter.WIDTH);
        end.addCell(Sheet.nested(total));
        end.addCell(Sheet.space(7 * scale));
        end.addCell(Sheet.nested(signers(form.signers(), scale)));
        form.notes().forEach(note -> end.addCell(Sheet.bare(fonts.phrase(note, Face.ITALIC, 9.5f), PdfPCell.ALIGN_LEFT)));
        return end;
    }

    private PdfPTable signers(Signers signers, float scale) {
        int count = signers.roles().size();
        float width = StackWriter.WIDTH / count;
        var widths = new float[count];
        Arrays.fill(widths, width);
        PdfPTable grid = Sheet.grid(widths);
        for (String role : signers.roles()) {
            var lines = new CentredLines(fonts, width, width - 8);
            lines.add(signers.date(), Face.ITALIC, 10.5f);
            lines.add(role, Face.BOLD, 11);
            lines.add(signers.note(), Face.ITALIC, 10.5f);
            lines.space(ROOM_FOR_HAND * scale);
            grid.addCell(Sheet.nested(lines.grid()));
        }
        return grid;
    }
}
