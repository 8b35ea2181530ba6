package vn.sokhuyenhoc.files.word;

import java.util.Arrays;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table being written, whose columns are as wide as they are told, in twentieths of a point. No row breaks over a page. */
final class Grid {
    private final CTTbl table;
    private final int[] widths;

    /** @param padding left and right of what stands in a cell */
    Grid(Box box, int padding, boolean lines, int... widths) {
        this.widths = widths.clone();
        table = box.tables().get();
        CTTblPr looks = table.addNewTblPr();
        width(looks.addNewTblW(), Arrays.stream(widths).sum());
        looks.addNewTblLayout().setType(STTblLayoutType.FIXED);
        // Word lets the lines of a table stand out by the padding, so that letters stand level; a paper's table is as wide as its text.
        width(looks.addNewTblInd(), 0);
        borders(looks.addNewTblBorders(), lines ? STBorder.SINGLE : STBorder.NIL);
        CTTblCellMar sides = looks.addNewTblCellMar();
        width(sides.addNewLeft(), padding);
        width(sides.addNewRight(), padding);
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(width);
        }
    }

    CTRow row() {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    /** The next cells of the last row as one, over so many columns. */
    CTTc cell(CTRow row, int from, int span) {
        CTTc cell = row.addNewTc();
        CTTcPr looks = cell.addNewTcPr();
        width(looks.addNewTcW(), span(from, span));
        if (span > 1) {
            looks.addNewGridSpan().setVal(Measures.big(span));
        }
        return cell;
    }

    Box box(CTRow row, int from, int span) {
        return Box.of(cell(row, from, span), span(from, span));
    }

    int width(int column) {
        return widths[column];
    }

    private int span(int from, int span) {
        return Arrays.stream(widths, from, from + span).sum();
    }

    private static void borders(CTTblBorders borders, STBorder.Enum kind) {
        Stream.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(), borders.addNewInsideH(),
            borders.addNewInsideV()).forEach(border -> line(border, kind));
    }

    static void line(CTBorder border, STBorder.Enum kind) {
        border.setVal(kind);
        if (kind != STBorder.NIL) {
            border.setSz(Measures.big(4));
            border.setSpace(Measures.big(0));
            border.setColor("000000");
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(twips);
    }
}
