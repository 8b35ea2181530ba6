package vn.sokhuyenhoc.domain.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyllableTest {
    private static List<String> wrong(boolean fits, String words) {
        return List.of(words.split(" ")).stream().filter(word -> Syllable.fits(word) != fits).toList();
    }

    @Test
    void vietnameseSyllablesFit() {
        assertEquals(List.of(), wrong(true, "nguyễn văn hưng thị trần quốc quỳnh huỳnh khuya khuỷu nghiêng nghĩa giếng gì giữa giàng gia ghế ngô ý yến "
            + "yêu đỗ đoàn tuấn thuở huế quế lường quàng thào páo sùng mỷ phử chía nhìa hiêng pâng ín hặc oanh hoạch toẹt khoét uỷ ủy hoà hòa "
            + "hòang tòan danh sách họ và tên năm sinh giới tính số định danh địa chỉ ghi chú tổ dân phố buôn quýt rượu hươu ngoằn quá già"));
    }

    @Test
    void othersDoNot() {
        assertEquals(List.of(), wrong(false, "hng nguyeãn höng müller zoë josé renộ hoc sach leõ sât cê ngi ghà gtâ k kđoh niê mlô bkrông ấ́ lấ nguyễ "
            + "tưn haø đaù"));
    }
}
