package vn.sokhuyenhoc.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingFinderTest {
    private static String fields(Heading heading) {
        return new TreeMap<>(heading.columns()).entrySet().stream()
            .map(e -> e.getKey() + e.getValue().field().name() + (e.getValue().number() > 0 ? e.getValue().number() : "")).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(value = {
        "STT;Họ và tên;Năm sinh;Giới tính;Số CCCD;SĐT;Đối tượng;Thôn => 0ORDER 1NAME 2BIRTH 3SEX 4ID_NUMBER 5PHONE 6GROUP 7PLACE",
        "TT;HỌ VÀ TÊN;NGÀY, THÁNG, NĂM SINH;Nam/Nữ;Số định danh => 0ORDER 1NAME 2BIRTH 3SEX 4ID_NUMBER",
        "STT;Họ tên;Số CMND;Số căn cước công dân;Địa chỉ => 0ORDER 1NAME 2OLD_ID_NUMBER 3ID_NUMBER 4ADDRESS",
        "STT;Họ và tên;Chi hội;Thôn/Bản;Ghi chú => 0ORDER 1NAME 2CHAPTER 3PLACE",
        "Số phiếu;Họ và tên;Chỉ số 1;Chỉ số 2;CS 10;Tổng điểm => 0SERIAL 1NAME 2MARK1 3MARK2 4MARK10 5TOTAL",
        "STT;Ho va ten;Nam sinh;Gioi tinh;Dien thoai => 0ORDER 1NAME 2BIRTH 3SEX 4PHONE"}, delimiterString = " => ")
    void readsOneRow(String line, String fields) {
        Heading heading = HeadingFinder.find(Sheets.of("DANH SÁCH NGƯỜI DÂN", "", line.replace(";", "|"), "1|Lò Thị Hương|1968")).orElseThrow();
        assertEquals(fields, fields(heading));
        assertEquals(List.of(3, 3), List.of(heading.firstRow(), heading.lastRow()));
    }

    @Test
    void readsTwoRowsWithMergedCells() {
        SheetText sheet = Sheets.of(List.of(new Span(3, 3, 2, 3), new Span(3, 4, 0, 0), new Span(3, 4, 1, 1)),
            "HỘI KHUYẾN HỌC", "", "STT|Họ và tên|Năm sinh||Số định danh", "||Nam|Nữ", "1|Lò Văn Ơn|1968");
        Heading heading = HeadingFinder.find(sheet).orElseThrow();
        assertEquals("0ORDER 1NAME 2BIRTH_MALE 3BIRTH_FEMALE 4ID_NUMBER", fields(heading));
        assertEquals(List.of(3, 4), List.of(heading.firstRow(), heading.lastRow()));
        assertEquals("Năm sinh Nữ", heading.texts().get(3));
    }

    @Test
    void readsTwoRowsOfAFileWithoutMergedCells() {
        SheetText sheet = Sheets.of("STT|Họ và tên|Năm sinh||Ghi chú", "||Nam|Nữ|", "1|Lò Văn Ơn|1968");
        assertEquals("0ORDER 1NAME 2BIRTH_MALE 3BIRTH_FEMALE", fields(HeadingFinder.find(sheet).orElseThrow()));
    }

    @Test
    void leavesATitleRightAboveTheHeadingAlone() {
        Heading heading = HeadingFinder.find(Sheets.of("DANH SÁCH BẢN NÀ LO", "STT|Họ và tên|Năm sinh", "1|Lò Văn Ơn|1968")).orElseThrow();
        assertEquals(List.of(2, 2), List.of(heading.firstRow(), heading.lastRow()));
    }

    @Test
    void takesTheLowerRowWhereTheUpperOnlyGroups() {
        SheetText sheet = Sheets.of(List.of(new Span(1, 1, 2, 3)), "STT|Họ và tên|Liên hệ||", "||Địa chỉ|Điện thoại", "1|Lò Văn Ơn|Bản Nà Lo");
        assertEquals("0ORDER 1NAME 2ADDRESS 3PHONE", fields(HeadingFinder.find(sheet).orElseThrow()));
    }

    @Test
    void findsNoneWithoutNames() {
        assertTrue(HeadingFinder.find(Sheets.of("DANH SÁCH", "STT|Năm sinh|Giới tính", "1|1968|Nam")).isEmpty());
        assertTrue(HeadingFinder.find(Sheets.of("Họ và tên", "Lò Thị Hương")).isEmpty(), "one word alone is no heading");
        assertTrue(HeadingFinder.find(Sheets.of()).isEmpty());
    }

    @Test
    void correctionMovesAFieldAndTakesItAway() {
        Heading heading = HeadingFinder.find(Sheets.of("STT|Họ và tên|Ghi chú|Thôn")).orElseThrow();
        Heading moved = heading.with(2, ListColumn.of(ListField.PLACE));
        assertEquals("0ORDER 1NAME 2PLACE", fields(moved));
        assertFalse(moved.with(2, null).has(ListField.PLACE));
        assertEquals(Map.of(0, "STT", 1, "Họ và tên", 2, "Ghi chú", 3, "Thôn"), moved.texts());
    }
}
