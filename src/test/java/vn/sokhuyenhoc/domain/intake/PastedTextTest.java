package vn.sokhuyenhoc.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTest {
    private static List<List<String>> cells(String text) {
        return PastedText.rows(text).stream().map(SheetRow::cells).toList();
    }

    @Test
    void tabsAndLineEndsDivide() {
        assertEquals(List.of(List.of("a", "", "c"), List.of("d")), cells("a\t\tc\r\nd\r\n"));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), cells("a\tb\nc\td"));
        assertEquals(List.of(), cells(" \t\n\n"));
    }

    @Test
    void emptyRowsAreLeftOutButCounted() {
        assertEquals(List.of(1, 3), PastedText.rows("a\n\nb\n").stream().map(SheetRow::number).toList());
    }

    @Test
    void quotedCellsHoldTabsLineEndsAndQuotes() {
        assertEquals(List.of(List.of("Bản\nNà Lo", "H\"Yim", "x\ty")), cells("\"Bản\nNà Lo\"\t\"H\"\"Yim\"\t\"x\ty\"\r\n"));
    }

    @Test
    void quotesThatAreNoneStayLetters() {
        assertEquals(List.of(List.of("\"Hai\" Lúa", "b")), cells("\"Hai\" Lúa\tb"));
        assertEquals(List.of(List.of("\"mở"), List.of("b")), cells("\"mở\nb"));
    }

    /** What a block without a heading is taken to hold, column by column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lò Văn An,1968,Nam,014068000123,0912345678 | NAME BIRTH SEX ID_NUMBER PHONE",
        "1,Lò Thị Bình,5/3/1970,Nữ,Bản Nà Lo,Nông dân | ORDER NAME BIRTH SEX PLACE GROUP",
        "Lò Văn An,123456789,912345678 | NAME OLD_ID_NUMBER PHONE",
        "1,Lò Văn An,1968,9,8,7,10,9 | ORDER NAME BIRTH MARK1 MARK2 MARK3 MARK4 MARK5",
        "Lò Văn An,ghi chú 1 | NAME -"})
    void columnsOfABareBlock(String row, String expected) {
        SheetText sheet = new SheetText("test", PastedText.rows(row.replace(',', '\t')), List.of());
        var columns = ContentColumns.of(sheet);
        List<String> found = java.util.stream.IntStream.range(0, sheet.width()).mapToObj(columns::get)
            .map(c -> c == null ? "-" : c.field() + (c.number() > 0 ? String.valueOf(c.number()) : "")).toList();
        assertEquals(expected, String.join(" ", found));
    }
}
