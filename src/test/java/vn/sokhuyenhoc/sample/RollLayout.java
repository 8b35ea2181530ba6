package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a village lays out its roll. Where the year stands under Nam or Nữ the heading has two rows.
 *
 * @param habits what else is peculiar to it
 */
record RollLayout(List<Head> heads, Births births, Set<Habit> habits) {

    /** A column and the words over it. */
    record Head(RollColumn column, String text) {
    }

    /** How a birth is written; whoever has no full date is a bare year everywhere. */
    enum Births { YEAR_NUMBERS, YEAR_TEXTS, SLASHES, DASHES, EXCEL_DATES }

    /** Peculiarities of an office. */
    enum Habit { STATE_HEADING, CAPITALS, OLD_EXCEL, NOTE_SHEET, TOTAL_BY_SEX, SHORT_GROUPS, SOME_NUMERIC_IDS, PLAIN_TITLE, NO_TOTAL }

    private static final String BY_SEX = "NO=STT|NAME=Họ và tên|YEAR_MALE=Nam|YEAR_FEMALE=Nữ|";

    static RollLayout of(Village village) {
        return switch (village.no()) {
            case 1 -> of(BY_SEX + "ID=Số định danh|PHONE=Số điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|NOTE=Ghi chú",
                Births.YEAR_NUMBERS, Habit.STATE_HEADING);
            case 2 -> of(BY_SEX + "ID=Số định danh cá nhân|PHONE=Điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|NOTE=Ghi chú", Births.YEAR_TEXTS);
            case 3 -> of("NO=TT|NAME=Họ tên|BIRTH=Năm sinh|SEX=Giới tính|ID=Số CCCD|PLACE=Bản", Births.YEAR_NUMBERS,
                Habit.OLD_EXCEL, Habit.SOME_NUMERIC_IDS);
            case 4 -> of("NO=STT|NAME=Họ và tên|BIRTH=Ngày sinh|SEX=Giới tính|ID=CCCD|PLACE=Thôn", Births.SLASHES);
            case 5 -> of("NO=STT|NAME=Họ và tên|BIRTH=Ngày, tháng, năm sinh|SEX=Giới tính|ID=Số CCCD|PHONE=SĐT|GROUP=Đối tượng|PLACE=Thôn",
                Births.EXCEL_DATES, Habit.SHORT_GROUPS);
            case 6 -> of(BY_SEX + "ID=Số định danh|PHONE=Số điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|NOTE=Ghi chú",
                Births.YEAR_NUMBERS, Habit.CAPITALS, Habit.STATE_HEADING);
            case 7 -> of("NO=STT|NAME=Họ và tên|BIRTH=Ngày sinh|SEX=Giới tính|ID=Số CCCD|PHONE=Số điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội",
                Births.DASHES, Habit.NOTE_SHEET);
            case 8 -> of(BY_SEX + "ID=Số định danh|PHONE=Số điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|NOTE=Ghi chú",
                Births.YEAR_NUMBERS, Habit.TOTAL_BY_SEX, Habit.SHORT_GROUPS);
            case 9 -> of("NO=STT|NAME=Họ và tên|SEX=Giới tính|BIRTH=Năm sinh|ID=Số CCCD|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|PLACE=Buôn",
                Births.YEAR_TEXTS, Habit.PLAIN_TITLE);
            case 10 -> of("NO=STT|NAME=Họ và tên|BIRTH=Ngày sinh|SEX=Giới tính|ID=CCCD|PHONE=Số điện thoại|CHAPTER=Chi hội|PLACE=Thôn",
                Births.DASHES, Habit.SOME_NUMERIC_IDS);
            case 11 -> of(BY_SEX + "ID=Số định danh|PHONE=Số điện thoại|GROUP=Nhóm đối tượng|CHAPTER=Chi hội|NOTE=Ghi chú",
                Births.YEAR_NUMBERS, Habit.STATE_HEADING, Habit.NO_TOTAL);
            default -> of("NO=STT|NAME=Họ và tên|BIRTH=Ngày sinh|SEX=Giới tính|ID=CCCD|GROUP=Nhóm đối tượng|PLACE=Thôn/Bản|NOTE=Ghi chú",
                Births.SLASHES, Habit.PLAIN_TITLE);
        };
    }

    private static RollLayout of(String heads, Births births, Habit... habits) {
        List<Head> list = new ArrayList<>();
        for (String head : heads.split("\\|")) {
            list.add(new Head(RollColumn.valueOf(head.substring(0, head.indexOf('='))), head.substring(head.indexOf('=') + 1)));
        }
        Set<Habit> set = EnumSet.noneOf(Habit.class);
        set.addAll(List.of(habits));
        return new RollLayout(List.copyOf(list), births, set);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    boolean tells(RollColumn column) {
        return heads.stream().anyMatch(head -> head.column() == column);
    }

    /** Whether the sex is known only by the column the year stands in. */
    boolean twoRows() {
        return tells(RollColumn.YEAR_MALE);
    }

    /** Whether more than the year of birth is told. */
    boolean fullDates() {
        return births == Births.SLASHES || births == Births.DASHES || births == Births.EXCEL_DATES;
    }
}
