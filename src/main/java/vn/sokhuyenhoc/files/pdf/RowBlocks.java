package vn.sokhuyenhoc.files.pdf;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.text.Messages;

/**
 * Turns the lines of a table into blocks that stay on one page: a row alone, or a row below the section headings that go before it.
 * Numbers in columns of counts and points are written 1.234,5; those in other columns digit by digit, as years and codes are.
 */
final class RowBlocks {
    private static final float SIZE = 12;
    private static final float PADDING = 3.5f;
    private static final float BORDER = 0.5f;
    private static final Color WRONG = new Color(0xF6, 0xD5, 0xD5);

    private final Fonts fonts;
    private final List<Column> columns;
    private final float[] widths;
    private final float lowest;
    private final NumberFormat numbers = NumberFormat.getInstance(Messages.VIETNAMESE);

    RowBlocks(Fonts fonts, List<Column> columns) {
        this(fonts, columns, Sheet.WIDTH, 0);
    }

    /**
     * @param width  of the table in points
     * @param lowest height of a row in points, where pens need room
     */
    RowBlocks(Fonts fonts, List<Column> columns, float width, float lowest) {
        this.fonts = fonts;
        this.columns = columns;
        this.lowest = lowest;
        widths = ColumnWidths.of(columns, width, fonts, SIZE, PADDING);
    }

    PdfPTable heading() {
        PdfPTable heading = Sheet.grid(widths);
        for (Column column : columns) {
            PdfPCell cell = cell(column.heading(), Face.BOLD, PdfPCell.ALIGN_CENTER);
            cell.setPaddingTop(5);
            cell.setPaddingBottom(6);
            heading.addCell(cell);
        }
        return heading;
    }

    /** Where blocks go; one that is apart begins a page of its own. */
    interface To {
        void put(PdfPTable block, boolean apart);
    }

    void each(Iterable<Line> lines, To to) {
        var sections = new ArrayList<Line.Section>();
        for (Line line : lines) {
            switch (line) {
                case Line.Section section -> sections.add(section);
                case Line.Cells cells -> {
                    PdfPTable block = below(sections);
                    addRow(block, cells);
                    to.put(block, apart(sections));
                    sections.clear();
                }
            }
        }
        if (!sections.isEmpty()) {
            to.put(below(sections), apart(sections));
        }
    }

    private static boolean apart(List<Line.Section> sections) {
        return sections.stream().anyMatch(Line.Section::apart);
    }

    private PdfPTable below(List<Line.Section> sections) {
        PdfPTable block = Sheet.grid(widths);
        for (Line.Section section : sections) {
            PdfPCell cell = cell(section.text(), Face.BOLD, PdfPCell.ALIGN_LEFT);
            cell.setColspan(columns.size());
            block.addCell(cell);
        }
        return block;
    }

    private void addRow(PdfPTable block, Line.Cells cells) {
        for (int i = 0; i < columns.size(); i++) {
            Kind kind = columns.get(i).kind();
            PdfPCell cell = cell(text(cells.values().get(i), kind), Face.REGULAR, alignment(kind));
            if (cells.marked().contains(i)) {
                cell.setBackgroundColor(WRONG);
            }
            cell.setMinimumHeight(lowest);
            block.addCell(cell);
        }
    }

    private static int alignment(Kind kind) {
        return switch (kind) {
            case TEXT -> PdfPCell.ALIGN_LEFT;
            case MONEY -> PdfPCell.ALIGN_RIGHT;
            case CODE, COUNT, POINTS -> PdfPCell.ALIGN_CENTER;
        };
    }

    private PdfPCell cell(String text, Face face, int alignment) {
        var cell = new PdfPCell(fonts.phrase(text, face, SIZE));
        cell.setBorderWidth(BORDER);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        cell.setLeading(0, 1.15f);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        return cell;
    }

    private String text(Object value, Kind kind) {
        return switch (value) {
            case null -> "";
            case Number number when kind.isNumber() -> numbers.format(number);
            default -> value.toString();
        };
    }
}
