package vn.sokhuyenhoc.files.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells with remarks: pale orange where a row is refused, paler yellow where it should be looked at. */
final class RemarkStyles {
    static final int WRONG = SheetStyles.MARKED_FILL;
    static final int ODD = 0xFFF6D6;
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final CellStyle refused;
    private final CellStyle doubted;

    RemarkStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        refused = coloured(reason(), true);
        doubted = coloured(reason(), false);
    }

    /** A null colour stands for none. */
    private record Look(short base, Integer colour) {
    }

    CellStyle reason(boolean refusing) {
        return refusing ? refused : doubted;
    }

    /** The same look but for the colour. */
    CellStyle coloured(CellStyle base, boolean wrong) {
        return made(base, wrong ? WRONG : ODD);
    }

    /** The same look without the colour of a remark. */
    CellStyle plain(CellStyle coloured) {
        return made(coloured, null);
    }

    boolean isRemark(CellStyle style) {
        XSSFColor colour = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
            ? ((XSSFCellStyle) style).getFillForegroundColorColor() : null;
        return colour != null && List.of(argb(WRONG), argb(ODD)).contains(Objects.toString(colour.getARGBHex()));
    }

    private CellStyle made(CellStyle base, Integer colour) {
        return made.computeIfAbsent(new Look(base.getIndex(), colour), look -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            if (colour == null) {
                style.setFillPattern(FillPatternType.NO_FILL);
            } else {
                SheetStyles.fill(style, colour);
            }
            return style;
        });
    }

    private CellStyle reason() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static String argb(int colour) {
        return "FF%06X".formatted(colour);
    }
}
