package vn.sokhuyenhoc.files.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.sokhuyenhoc.files.cells.CellContent;
import vn.sokhuyenhoc.files.cells.CellTexts;

/** Turns what stands in a cell of an .xlsx into its text. */
final class XlsxCells {
    private final SharedTexts shared;
    private final XlsxLooks looks;
    private final boolean from1904;

    XlsxCells(SharedTexts shared, XlsxLooks looks, boolean from1904) {
        this.shared = shared;
        this.looks = looks;
        this.from1904 = from1904;
    }

    /**
     * @param type    the cell's "t", or null
     * @param style   number of its style
     * @param formula whether a formula stands in it
     * @param value   as in the file; "" where there is none
     * @param inline  the text that stands in the cell itself
     */
    CellContent read(String type, int style, boolean formula, String value, RichText inline) {
        String kind = type == null ? "n" : type;
        if (kind.equals("inlineStr")) {
            return CellContent.of(inline.text(), looks.font(style), inline.runs());
        }
        if (value.isEmpty()) {
            return formula && !kind.equals("str") ? CellContent.UNKNOWN : CellContent.EMPTY;
        }
        return switch (kind) {
            case "s" -> shared(Integer.parseInt(value.strip()), style);
            case "str" -> CellContent.of(RichText.plain(value), looks.font(style), List.of());
            case "b" -> CellContent.of(CellTexts.truth(value.strip().equals("1")));
            case "e" -> CellContent.broken(value);
            default -> number(value.strip(), looks.isDay(style));
        };
    }

    private CellContent shared(int number, int style) {
        return CellContent.of(shared.get(number), looks.font(style), shared.runs(number));
    }

    private CellContent number(String value, boolean date) {
        try {
            double number = Double.parseDouble(value);
            return CellContent.of(date && CellTexts.isDay(number) ? CellTexts.day(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : CellTexts.number(number));
        } catch (NumberFormatException e) {
            return CellContent.broken(value);
        }
    }
}
