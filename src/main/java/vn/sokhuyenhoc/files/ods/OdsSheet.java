package vn.sokhuyenhoc.files.ods;

import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;
import vn.sokhuyenhoc.files.cells.CellContent;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.RowCollector;

/** One sheet of an .ods. Empty rows and cells that are repeated, often to the edge of the sheet, are only counted. */
final class OdsSheet {
    private final String name;
    private final OdsStyles styles;
    private final RowCollector rows;
    private final OdsText text;
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private int columns;
    private int row = 1;
    private int rowTimes;
    private String rowStyle;
    private int column;
    private OdsCell cell;

    OdsSheet(String name, OdsStyles styles, Room room) {
        this.name = name;
        this.styles = styles;
        this.rows = new RowCollector(room);
        this.text = new OdsText(styles, room);
    }

    SheetText end() {
        return rows.sheet(name);
    }

    void start(String uri, String local, Attributes attributes) {
        if (!uri.equals(Odf.TABLE)) {
            text.start(uri, local, attributes);
            return;
        }
        switch (local) {
            case "table-column" -> {
                columnStyles.put(columns, Odf.text(attributes, Odf.TABLE, "default-cell-style-name"));
                columns = Math.addExact(columns, Odf.times(attributes, Odf.TABLE, "number-columns-repeated"));
            }
            case "table-row" -> {
                rowTimes = Odf.times(attributes, Odf.TABLE, "number-rows-repeated");
                rowStyle = Odf.text(attributes, Odf.TABLE, "default-cell-style-name");
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> {
                cell = OdsCell.of(attributes);
                text.clear();
            }
            default -> { }
        }
    }

    void characters(char[] letters, int start, int length) {
        text.characters(letters, start, length);
    }

    void end(String uri, String local) {
        if (!uri.equals(Odf.TABLE)) {
            text.end(uri, local);
            return;
        }
        switch (local) {
            case "table-row" -> {
                rows.end(row, rowTimes);
                row = Math.addExact(row, rowTimes);
            }
            case "table-cell", "covered-table-cell" -> endCell();
            default -> { }
        }
    }

    private void endCell() {
        int after = Math.addExact(column, cell.times());
        if (cell.rows() > 1 || cell.columns() > 1) {
            rows.merge(new Span(row, row + cell.rows() - 1, column, column + cell.columns() - 1));
        }
        if (!cell.isEmpty() || !text.text().isEmpty()) {
            for (int at = column; at < after && at <= Room.COLUMNS; at++) {
                CellContent content = cell.content(text, styles.cellFont(style(at)));
                rows.put(at, content);
            }
        }
        column = after;
    }

    /** A cell without a style of its own takes that of its row, then of its column. */
    private String style(int at) {
        Map.Entry<Integer, String> below = columnStyles.floorEntry(at);
        String own = cell.style().isEmpty() ? rowStyle : cell.style();
        return !own.isEmpty() || below == null ? own : below.getValue();
    }
}
