package vn.sokhuyenhoc.files.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells that hold nothing but text: so typed, quoted where they look like a formula, in the font that their letters need. */
final class TextStyles {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final short typed;

    TextStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.typed = workbook.createDataFormat().getFormat("@");
        SheetStyles.dress(workbook.getFontAt(0));
    }

    private record Look(String font, boolean bold, boolean quoted) {
    }

    /** @param font of an old encoding, or "" */
    CellStyle of(String text, String font, boolean bold) {
        return made.computeIfAbsent(new Look(font, bold, PlainText.isLikeFormula(text)), look -> {
            XSSFFont letters = SheetStyles.dress(workbook.createFont());
            letters.setBold(bold);
            if (!font.isEmpty()) {
                letters.setFontName(font);
            }
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(letters);
            style.setDataFormat(typed);
            style.setQuotePrefixed(look.quoted);
            return style;
        });
    }
}
