package vn.sokhuyenhoc.files.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.word.Line.Face;

/** A real Word table, its heading repeated on each page; refuses more rows than Word handles with ease on an old PC. */
final class RowsTable {
    static final int MOST_ROWS = 5_000;
    static final double SIZE = 12;
    private static final int PADDING = Measures.points(3.5);
    private static final int STEP = 100;
    private static final String WRONG = "F6D5D5";

    private final List<Column> columns;
    private final int[] widths;
    private final Grid grid;
    private int lines;
    private final CellText texts;

    RowsTable(Box box, List<Column> columns, LetterWidths letters) {
        this.columns = columns;
        texts = new CellText(columns);
        widths = ColumnShares.of(columns, box.width(), letters, PADDING);
        grid = new Grid(box, PADDING, true, widths);
        CTRow heading = grid.row();
        heading.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            write(grid.cell(heading, i, 1), i, STJc.CENTER, columns.get(i).heading(), Face.BOLD).withNext();
        }
    }

    static void add(Box box, Table table, LetterWidths letters, Progress progress) {
        var rows = new RowsTable(box, table.columns(), letters);
        int done = 0;
        for (Table.Line line : table.lines()) {
            if (++done > MOST_ROWS) {
                throw new FaultException(Fault.WORD_TOO_LONG, MOST_ROWS);
            }
            rows.line(line);
            if (done % STEP == 0) {
                progress.at(done, 0);
            }
        }
        Line.thin(box, 6);
    }

    private void line(Table.Line line) {
        CTRow row = grid.row();
        boolean before = lines++ > 0;
        switch (line) {
            case Table.Line.Section section -> {
                Line heading = write(grid.cell(row, 0, widths.length), 0, STJc.LEFT, section.text(), Face.BOLD).withNext();
                if (section.apart() && before) {
                    heading.onNewPage();
                }
            }
            case Table.Line.Cells cells -> {
                for (int i = 0; i < widths.length; i++) {
                    cell(row, i, cells);
                }
            }
        }
    }

    private void cell(CTRow row, int i, Table.Line.Cells cells) {
        Kind kind = columns.get(i).kind();
        CTTc cell = grid.cell(row, i, 1);
        if (cells.marked().contains(i)) {
            var fill = cell.getTcPr().addNewShd();
            fill.setVal(STShd.CLEAR);
            fill.setFill(WRONG);
        }
        write(cell, i, kind == Kind.TEXT ? STJc.LEFT : kind == Kind.MONEY ? STJc.RIGHT : STJc.CENTER, texts.of(i, cells.values().get(i)),
            Face.REGULAR);
    }

    private Line write(CTTc cell, int column, STJc.Enum align, String text, Face face) {
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        return new Line(Box.of(cell, widths[column])).align(align).space(2, 2).text(text, face, SIZE);
    }
}
