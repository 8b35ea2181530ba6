package vn.sokhuyenhoc.files.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokhuyenhoc.domain.encoding.OldEncoders;

/** Writes a list as an office typed it in the fonts of the nineties, one font a cell. */
public final class OldFontBook {
    private OldFontBook() {
    }

    /** A cell's letters, and the font they stand in. */
    public record Typed(String text, String font) {
    }

    public static Typed tcvn3(String text) {
        return new Typed(OldEncoders.tcvn3(text), ".VnTime");
    }

    public static Typed capitals(String text) {
        return new Typed(OldEncoders.tcvn3Capitals(text), ".VnTimeH");
    }

    public static Typed vni(String text) {
        return new Typed(OldEncoders.vni(text), "VNI-Times");
    }

    public static Typed unicode(String text) {
        return new Typed(text, "Times New Roman");
    }

    /** As .xls or .xlsx, by the ending of the file. */
    public static Path write(Path file, List<List<Typed>> rows) throws IOException {
        try (Workbook book = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Map<String, CellStyle> styles = new HashMap<>();
            var sheet = book.createSheet("Sheet1");
            for (List<Typed> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (Typed typed : cells) {
                    var cell = row.createCell(row.getPhysicalNumberOfCells());
                    cell.setCellValue(typed.text());
                    cell.setCellStyle(styles.computeIfAbsent(typed.font(), name -> style(book, name)));
                }
            }
            book.write(out);
        }
        return file;
    }

    private static CellStyle style(Workbook book, String name) {
        Font font = book.createFont();
        font.setFontName(name);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    /** A whole list of five: title, section row, heading and names in several fonts. */
    public static List<List<Typed>> list() {
        Typed none = unicode("");
        return List.of(List.of(capitals("Danh sách người dân bản Nà Lo")), List.of(unicode("")),
            List.of(capitals("stt"), tcvn3("Họ và tên"), tcvn3("Năm sinh"), tcvn3("Giới tính"), vni("Địa chỉ")),
            List.of(unicode("1"), capitals("Nguyễn Văn Hưng"), tcvn3("1968"), tcvn3("Nam"), vni("Đội Ưng")),
            List.of(unicode("2"), tcvn3("Lường Thị Từ"), tcvn3("1970"), tcvn3("Nữ"), none),
            List.of(tcvn3("Bản Co Muông")),
            List.of(unicode("3"), vni("Đỗ Thị Mỵ"), tcvn3("1971"), tcvn3("Nữ"), vni("Tổ Ô")),
            List.of(unicode("4"), unicode("Bùi Hà"), tcvn3("1972"), tcvn3("Nữ"), none),
            List.of(unicode("5"), tcvn3("H’Yim Kđoh"), tcvn3("1973"), tcvn3("Nữ"), none));
    }
}
