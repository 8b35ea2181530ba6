package vn.sokhuyenhoc.files.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;
import vn.sokhuyenhoc.files.cells.Room;
import vn.sokhuyenhoc.files.cells.RowCollector;

/** Hears the events of one sheet of an .xlsx. Rows and cells may leave out their addresses: then they follow one another. */
final class XlsxSheetHandler extends DefaultHandler {
    private final XlsxCells reader;
    private final Room room;
    private final RowCollector rows;
    private final RichText inline;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean taking;

    XlsxSheetHandler(XlsxCells reader, Room room) {
        this.reader = reader;
        this.room = room;
        this.rows = new RowCollector(room);
        this.inline = new RichText(room);
    }

    SheetText sheet(String name) {
        return rows.sheet(name);
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> taking = true;
            case "mergeCell" -> {
                CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
                rows.merge(new Span(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
            }
            default -> inline.start(name, attributes);
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : CellReference.convertColStringToIndex(address.replaceAll("[0-9]", ""));
        type = attributes.getValue("t");
        style = number(attributes.getValue("s"), 0);
        formula = false;
        value.setLength(0);
        inline.clear();
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (taking) {
            value.append(letters, start, length);
            room.letters(value.length());
        }
        inline.characters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        switch (name) {
            case "v" -> taking = false;
            case "c" -> rows.put(column, reader.read(type, style, formula, value.toString(), inline));
            case "row" -> rows.end(row);
            default -> inline.end(name);
        }
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
