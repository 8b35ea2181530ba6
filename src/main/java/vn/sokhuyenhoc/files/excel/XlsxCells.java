package vn.sokhuyenhoc.files.excel;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Turns what stands in a cell of an .xlsx into its text; equal texts are one object, for a list repeats itself. */
final class XlsxCells {
    private static final int POOL = 200_000;
    private final SharedTexts shared;
    private final BitSet dateStyles;
    private final boolean from1904;
    private final Map<String, String> pool = new HashMap<>();

    XlsxCells(SharedTexts shared, BitSet dateStyles, boolean from1904) {
        this.shared = shared;
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static BitSet dateStyles(StylesTable styles) {
        BitSet dates = new BitSet();
        for (int i = 0; styles != null && i < styles.getNumCellStyles(); i++) {
            XSSFCellStyle style = styles.getStyleAt(i);
            dates.set(i, DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString()));
        }
        return dates;
    }

    /**
     * @param type    the cell's "t", or null
     * @param style   number of its style
     * @param formula whether a formula stands in it
     * @param value   as in the file; "" where there is none
     */
    CellContent read(String type, int style, boolean formula, String value) {
        String kind = type == null ? "n" : type;
        if (value.isEmpty()) {
            return formula && !kind.equals("str") ? CellContent.UNKNOWN : CellContent.EMPTY;
        }
        return switch (kind) {
            case "s" -> new CellContent(shared.get(Integer.parseInt(value.strip())), false);
            case "str", "inlineStr" -> new CellContent(one(SharedTexts.plain(value)), false);
            case "b" -> new CellContent(CellTexts.truth(value.strip().equals("1")), false);
            case "e" -> new CellContent(one(value), true);
            default -> number(value.strip(), dateStyles.get(style));
        };
    }

    private CellContent number(String value, boolean date) {
        try {
            double number = Double.parseDouble(value);
            return new CellContent(one(date && CellTexts.isDay(number) ? CellTexts.day(DateUtil.getLocalDateTime(number, from1904))
                : CellTexts.number(number)), false);
        } catch (NumberFormatException e) {
            return new CellContent(value, true);
        }
    }

    private String one(String text) {
        String known = pool.size() < POOL ? pool.putIfAbsent(text, text) : pool.get(text);
        return known == null ? text : known;
    }
}
