package vn.sokhuyenhoc.sample;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a village's sheet: Times New Roman 13, thin borders in the table. */
final class Look {
    final CellStyle title;
    final CellStyle line;
    final CellStyle italic;
    final CellStyle note;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle centre;
    final CellStyle date;
    final CellStyle total;

    Look(Workbook book) {
        Font plain = font(book, false, false);
        Font bold = font(book, true, false);
        title = style(book, bold, HorizontalAlignment.CENTER, false);
        line = style(book, plain, HorizontalAlignment.CENTER, false);
        italic = style(book, font(book, false, true), HorizontalAlignment.CENTER, false);
        note = style(book, plain, HorizontalAlignment.LEFT, false);
        heading = style(book, bold, HorizontalAlignment.CENTER, true);
        text = style(book, plain, HorizontalAlignment.LEFT, true);
        centre = style(book, plain, HorizontalAlignment.CENTER, true);
        date = style(book, plain, HorizontalAlignment.CENTER, true);
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        total = style(book, bold, HorizontalAlignment.LEFT, true);
    }

    private static Font font(Workbook book, boolean bold, boolean italic) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 13);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static CellStyle style(Workbook book, Font font, HorizontalAlignment alignment, boolean framed) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(framed);
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
