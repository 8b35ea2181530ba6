package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the styles of an .xlsx say of the cells: whether a number is a day, and the font. */
final class XlsxLooks {
    private final BitSet days = new BitSet();
    private final List<String> fonts = new ArrayList<>();

    /** None where the workbook has no styles. */
    XlsxLooks(StylesTable styles) {
        for (int i = 0; styles != null && i < styles.getNumCellStyles(); i++) {
            XSSFCellStyle style = styles.getStyleAt(i);
            days.set(i, DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString()));
            fonts.add(style.getFont().getFontName());
        }
    }

    boolean isDay(int style) {
        return days.get(style);
    }

    String font(int style) {
        return style >= 0 && style < fonts.size() ? fonts.get(style) : "";
    }
}
