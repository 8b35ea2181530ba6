package vn.sokhuyenhoc.files.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokhuyenhoc.files.table.Table.Kind;

/** The few looks of a list that an office prints: Times New Roman 12, thin lines, a light heading, wrong cells in pale orange. */
final class SheetStyles {
    static final float LINE_POINTS = 15.75f;
    static final float AIR_POINTS = 2.25f;
    private static final String FONT = "Times New Roman";
    private static final int HEADING_FILL = 0xE3EDF2;
    private static final int SECTION_FILL = 0xF2F2F2;
    static final int MARKED_FILL = 0xFFD2BF;

    final CellStyle caption;
    final CellStyle heading;
    final CellStyle section;
    private final XSSFWorkbook workbook;
    private final XSSFFont ordinary;
    private final XSSFFont bold;
    private final Map<Kind, CellStyle> plain = new EnumMap<>(Kind.class);
    private final Map<Kind, CellStyle> marked = new EnumMap<>(Kind.class);
    private final Map<XSSFCellStyle, CellStyle> quoted = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Font 0 is the sheet's ordinary one: it also sets the unit in which column widths are counted.
        ordinary = dress(workbook.getFontAt(0));
        bold = dress(workbook.createFont());
        bold.setBold(true);
        caption = centred(workbook.createCellStyle());
        caption.setFont(bold);
        heading = centred(bordered(HEADING_FILL));
        heading.setFont(bold);
        section = bordered(SECTION_FILL);
        section.setFont(bold);
        for (Kind kind : Kind.values()) {
            plain.put(kind, typed(kind, bordered(null)));
            marked.put(kind, typed(kind, bordered(MARKED_FILL)));
        }
    }

    CellStyle cell(Kind kind, boolean wrong) {
        return (wrong ? marked : plain).get(kind);
    }

    static XSSFFont dress(XSSFFont font) {
        font.setFontName(FONT);
        // Otherwise the theme's own font stands before the name.
        font.setScheme(FontScheme.NONE);
        font.setFamily(FontFamily.ROMAN);
        font.setFontHeightInPoints((short) 12);
        return font;
    }

    /** The same for a text that looks like a formula: it stays text when somebody edits it. */
    CellStyle quoted(Kind kind, boolean wrong) {
        return quoted.computeIfAbsent((XSSFCellStyle) cell(kind, wrong), plainOne -> {
            XSSFCellStyle style = plainOne.copy();
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private static CellStyle centred(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle bordered(Integer fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        // Said on each style: LibreOffice does not take it from font 0.
        style.setFont(ordinary);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (fill != null) {
            fill(style, fill);
        }
        return style;
    }

    static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(new XSSFColor(new byte[] {-1, (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private CellStyle typed(Kind kind, CellStyle style) {
        switch (kind) {
            case TEXT -> style.setWrapText(true);
            case CODE -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setShrinkToFit(true);
            }
            case COUNT -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("0"));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case MONEY -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            // The format stays General: 8 and 7,5, where "0.##" would print "8,".
            case POINTS -> style.setAlignment(HorizontalAlignment.CENTER);
        }
        return style;
    }
}
