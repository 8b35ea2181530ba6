package vn.sokhuyenhoc.sample;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Lays out the marks of a village's forms. Where "Chỉ số" stands merged over 1 to 10 the heading has two rows. */
final class FormSheet {
    private static final int FIRST_MARK = 5;
    private static final int TOTAL = 15;
    private static final Set<Integer> MERGED = Set.of(2, 4, 6, 8, 11);
    private static final Set<Integer> SUMS = Set.of(2, 3, 6, 7, 10);
    private static final Set<Integer> NO_TOTALS = Set.of(12);
    private static final Set<Integer> CAPITALS = Set.of(1);
    private static final Set<Integer> PLAIN_APOSTROPHES = Set.of(9);
    private static final Set<Integer> NUMERIC_IDS = Set.of(5);
    private static final List<String> HEADS = List.of("STT", "Họ và tên", "Năm sinh", "Giới tính", "Số định danh");
    private static final List<Integer> WIDTHS = List.of(6, 27, 9, 9, 18);

    private final Village village;
    private final List<FormRow> rows;
    private final Page page = new Page(false);

    private FormSheet(Village village, List<FormRow> rows) {
        this.village = village;
        this.rows = rows;
    }

    static Workbook of(Village village, List<FormRow> rows) {
        return new FormSheet(village, rows).written();
    }

    static String file(Village village) {
        return village.file("xlsx");
    }

    private Workbook written() {
        page.sheet("Phiếu");
        Frame frame = new Frame(page, village, has(NO_TOTALS) ? TOTAL - 1 : TOTAL);
        int row = frame.titles(frame.ownLine(), "BẢNG GHI ĐIỂM PHIẾU TỰ ĐÁNH GIÁ CÔNG DÂN HỌC TẬP", false);
        row = heading(row);
        for (int i = 0; i < rows.size(); i++) {
            form(row++, i, rows.get(i));
        }
        page.across(row, 0, 4, "Cộng: " + rows.size() + " phiếu", page.look.note);
        frame.signatures(row + 1, "NGƯỜI GHI ĐIỂM");
        return page.book;
    }

    private boolean has(Set<Integer> villages) {
        return villages.contains(village.no());
    }

    private int heading(int row) {
        int last = has(MERGED) ? row + 1 : row;
        for (int i = 0; i < HEADS.size(); i++) {
            head(row, last, i, HEADS.get(i));
            page.width(i, WIDTHS.get(i));
        }
        for (int i = 0; i < 10; i++) {
            page.put(last, FIRST_MARK + i, has(MERGED) ? String.valueOf(i + 1) : "Chỉ số " + (i + 1), page.look.heading);
            page.width(FIRST_MARK + i, 7);
        }
        if (has(MERGED)) {
            page.put(row, FIRST_MARK, "Chỉ số", page.look.heading);
            page.merge(row, row, FIRST_MARK, FIRST_MARK + 9, true);
        } else {
            page.twoLines(row);
        }
        if (!has(NO_TOTALS)) {
            head(row, last, TOTAL, has(MERGED) ? "Tổng điểm" : "Tổng");
            page.width(TOTAL, 9);
        }
        page.repeat(row, last);
        return last + 1;
    }

    private void head(int row, int last, int column, String text) {
        page.put(row, column, text, page.look.heading);
        if (last > row) {
            page.merge(row, last, column, column, true);
        }
    }

    private void form(int row, int index, FormRow form) {
        Citizen citizen = form.citizen();
        page.put(row, 0, index + 1, page.look.centre);
        page.put(row, 1, name(form, index), page.look.text);
        page.put(row, 2, citizen.birthYear(), page.look.centre);
        page.put(row, 3, citizen.sex().text, page.look.centre);
        page.put(row, 4, id(citizen, index), page.look.centre);
        for (int i = 0; i < form.marks().size(); i++) {
            page.put(row, FIRST_MARK + i, form.marks().get(i), page.look.centre);
        }
        if (!has(NO_TOTALS)) {
            int sum = form.marks().stream().filter(Integer.class::isInstance).mapToInt(Integer.class::cast).sum();
            Cell total = page.put(row, TOTAL, sum, page.look.heading);
            if (has(SUMS)) {
                String from = new CellReference(row, FIRST_MARK).formatAsString();
                total.setCellFormula("SUM(" + from + ":" + new CellReference(row, TOTAL - 1).formatAsString() + ")");
            }
        }
    }

    private String name(FormRow form, int index) {
        if (has(CAPITALS)) {
            return form.name().toUpperCase(Locale.ROOT);
        }
        return has(PLAIN_APOSTROPHES) && index % 7 == 3 ? form.name().replace('’', '\'') : form.name();
    }

    /** Two in five leave it blank, even if they have one. */
    private Object id(Citizen citizen, int index) {
        if (citizen.idNumber() == null || index % 5 < 2) {
            return null;
        }
        return has(NUMERIC_IDS) && index < 10 ? (Object) Long.valueOf(citizen.idNumber()) : citizen.idNumber();
    }
}
