package vn.sokhuyenhoc.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

import vn.sokhuyenhoc.sample.RollLayout.Births;
import vn.sokhuyenhoc.sample.RollLayout.Habit;
import vn.sokhuyenhoc.sample.RollLayout.Head;

/** Lays a roll out as the village would send it. */
final class RollSheet {
    private static final int FIRST_NUMERIC_ID = 15;
    private static final int LAST_NUMERIC_ID = 24;

    private final Roll roll;
    private final RollLayout layout;
    private final Page page;
    private final Frame frame;

    private RollSheet(Roll roll) {
        this.roll = roll;
        this.layout = roll.layout();
        this.page = new Page(layout.has(Habit.OLD_EXCEL));
        this.frame = new Frame(page, roll.village(), layout.heads().size() - 1);
    }

    static Workbook of(Roll roll) {
        return new RollSheet(roll).written();
    }

    static String file(Roll roll) {
        return roll.village().file(roll.layout().has(Habit.OLD_EXCEL) ? "xls" : "xlsx");
    }

    private Workbook written() {
        if (layout.has(Habit.NOTE_SHEET)) {
            note();
        }
        page.sheet(layout.has(Habit.NOTE_SHEET) ? "Danh sách" : "Sheet1");
        int row = layout.has(Habit.STATE_HEADING) ? frame.stateHeading() : frame.ownLine();
        row = frame.titles(row, "DANH SÁCH NGƯỜI DÂN TỪ 18 TUỔI TRỞ LÊN", layout.has(Habit.PLAIN_TITLE));
        row = heading(row);
        for (int i = 0; i < roll.rows().size(); i++) {
            person(row++, i, roll.rows().get(i));
        }
        if (!layout.has(Habit.NO_TOTAL)) {
            total(row++);
        }
        frame.signatures(row + 1, "NGƯỜI LẬP DANH SÁCH");
        return page.book;
    }

    private void note() {
        page.sheet("Hướng dẫn");
        page.width(0, 90);
        List<String> lines = List.of("HƯỚNG DẪN LẬP DANH SÁCH", "1. Mỗi người một dòng, không gộp ô trong danh sách.",
            "2. Ngày sinh ghi ngày - tháng - năm; không rõ ngày tháng thì ghi năm sinh.", "3. Số CCCD ghi đủ 12 số.",
            "4. Gửi về Hội Khuyến học xã trước ngày 30/9/2026.");
        for (int i = 0; i < lines.size(); i++) {
            page.put(i, 0, lines.get(i), i == 0 ? page.look.title : page.look.note);
        }
    }

    private int heading(int row) {
        int last = layout.twoRows() ? row + 1 : row;
        for (int i = 0; i < layout.heads().size(); i++) {
            Head head = layout.heads().get(i);
            page.width(i, head.column().width);
            if (head.column().year()) {
                page.put(last, i, head.text(), page.look.heading);
            } else {
                page.put(row, i, head.text(), page.look.heading);
            }
            if (layout.twoRows() && !head.column().year()) {
                page.merge(row, last, i, i, true);
            }
            if (head.column() == RollColumn.YEAR_MALE) {
                page.put(row, i, "Năm sinh", page.look.heading);
                page.merge(row, row, i, i + 1, true);
            }
        }
        if (!layout.twoRows()) {
            page.twoLines(row);
        }
        page.repeat(row, last);
        return last + 1;
    }

    private void person(int row, int index, RollRow person) {
        for (int i = 0; i < layout.heads().size(); i++) {
            RollColumn column = layout.heads().get(i).column();
            Object value = value(column, index, person);
            CellStyle style = value instanceof LocalDate ? page.look.date : column.centred() ? page.look.centre : page.look.text;
            page.put(row, i, value, style);
            if (value instanceof String text && text.length() > column.width + 2) {
                page.twoLines(row);
            }
        }
    }

    private Object value(RollColumn column, int index, RollRow row) {
        Citizen citizen = row.citizen();
        return switch (column) {
            case NO -> index + 1;
            case NAME -> layout.has(Habit.CAPITALS) ? row.name().toUpperCase(Locale.ROOT) : row.name().isEmpty() ? null : row.name();
            case YEAR_MALE -> citizen.sex() == Sex.MALE ? birth(row) : null;
            case YEAR_FEMALE -> citizen.sex() == Sex.FEMALE ? birth(row) : null;
            case BIRTH -> birth(row);
            case SEX -> citizen.sex().text;
            case ID -> id(citizen, index);
            case PHONE -> citizen.phone();
            case GROUP -> layout.has(Habit.SHORT_GROUPS) ? citizen.group().brief : citizen.group().text;
            case CHAPTER -> citizen.chapter() == null ? null : citizen.chapter().name();
            case PLACE -> roll.village().name();
            case NOTE -> index % 37 == 21 ? "Đi làm xa" : null;
        };
    }

    private Object birth(RollRow row) {
        if (row.birth() != null) {
            return row.birth();
        }
        LocalDate date = row.citizen().birthDate();
        int year = row.citizen().birthYear();
        if (!layout.fullDates() || date == null) {
            return layout.births() == Births.YEAR_NUMBERS || layout.births() == Births.EXCEL_DATES ? (Object) year : String.valueOf(year);
        }
        return switch (layout.births()) {
            case SLASHES -> date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
            case DASHES -> date.format(DateTimeFormatter.ofPattern("d-M-uuuu"));
            default -> date;
        };
    }

    /** A few as Excel leaves them when typed into an ordinary cell: numbers without the leading zero. */
    private Object id(Citizen citizen, int index) {
        boolean number = layout.has(Habit.SOME_NUMERIC_IDS) && index >= FIRST_NUMERIC_ID && index <= LAST_NUMERIC_ID;
        return number && citizen.idNumber() != null ? (Object) Long.valueOf(citizen.idNumber()) : citizen.idNumber();
    }

    private void total(int row) {
        int columns = layout.heads().size();
        for (int i = 0; i < columns; i++) {
            page.put(row, i, null, page.look.total);
        }
        page.put(row, 0, "Tổng cộng: " + roll.rows().size() + " người", page.look.total);
        if (layout.has(Habit.TOTAL_BY_SEX)) {
            page.merge(row, row, 0, 1, false);
            page.put(row, 2, count(Sex.MALE), page.look.heading);
            page.put(row, 3, count(Sex.FEMALE), page.look.heading);
        } else {
            page.merge(row, row, 0, columns - 1, false);
        }
    }

    private long count(Sex sex) {
        return roll.rows().stream().filter(row -> row.citizen().sex() == sex).count();
    }
}
