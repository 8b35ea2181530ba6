package vn.sokhuyenhoc.domain.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({"Lò Thị Hương,lo thi huong", "Đặng Đình Ðức,dang dinh duc", "hoà,hoa", "hòa,hoa", "HOÀ,hoa", "H’Hen Niê,hhen nie", "H'Hen Niê,hhen nie",
        "HʼHen Niê,hhen nie", "Hoa\u0300,hoa", "'  Vàng   A\u00A0Páo ',vang a pao", "Thôn/Bản (tổ),thon ban to", "Bản 3-B,ban 3 b", "'',''", "…,''"})
    void foldsToTheSearchKey(String text, String key) {
        assertEquals(key, Fold.fold(text));
    }

    @ParameterizedTest
    @CsvSource({"Hoa\u0300  Bi\u0300nh ,Hoà Bình", "A\u00A0\tB,A B", "H’Hen,H’Hen", "\u00D0inh \u00F0,Đinh đ", "'',''"})
    void cleansWithoutChangingLetters(String text, String clean) {
        assertEquals(clean, Fold.clean(text));
    }
}
