package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;

/** Hears the events of one sheet of an .xlsx. Rows and cells may leave out their addresses: then they follow one another. */
final class XlsxSheetHandler extends DefaultHandler {
    private final XlsxCells reader;
    private final RowCollector rows = new RowCollector();
    private final List<Span> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean taking;
    private boolean reading;

    XlsxSheetHandler(XlsxCells reader) {
        this.reader = reader;
    }

    SheetText sheet(String name) {
        return new SheetText(name, rows.rows(), merged);
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
            case "rPh" -> reading = true;
            case "v", "t" -> taking = !reading;
            case "mergeCell" -> {
                CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
                merged.add(new Span(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
            }
            default -> { }
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : CellReference.convertColStringToIndex(address.replaceAll("[0-9]", ""));
        type = attributes.getValue("t");
        style = number(attributes.getValue("s"), 0);
        formula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (taking) {
            value.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        switch (name) {
            case "v", "t" -> taking = false;
            case "rPh" -> reading = false;
            case "c" -> rows.put(column, reader.read(type, style, formula, value.toString()));
            case "row" -> rows.end(row);
            default -> { }
        }
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
