package vn.sokhuyenhoc.files.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {
    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "Quàng Thị Pâng, 20, 1",
        "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo, 28, 2",
        "NGUYỄN THỊ HƯƠNG, 20, 2",
        "aaaaaaaaaaaaaaaaaaaaaaaa, 11, 3",
        "aaaaaaaaaa aaaaaaaaaa, 11, 2",
        "a, 0, 1"})
    void countsLinesByWords(String text, int width, int lines) {
        assertEquals(lines, TextFit.lines(text, width));
    }

    @ParameterizedTest
    @CsvSource({"1", "12"})
    void breaksAtLineEnds(int breaks) {
        assertEquals(breaks + 1, TextFit.lines("a" + "\nb".repeat(breaks), 30));
    }
}
