package vn.sokhuyenhoc.domain.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {
    @ParameterizedTest
    @CsvSource({
        "Lò Thị Hương, Lò Thị Hương, true", "Lò Thị Hương, Lò Thị Hường, false", "Lò Thị Hương, LÒ THỊ HƯƠNG, true",
        "Lò Thị Hương, Lo Thi Huong, true", "Nguyễn Văn Hòa, Nguyễn Văn Hoà, true", "Nguyễn Văn Hòa, Nguyễn Văn Hóa, false",
        "H’Yim Kđoh, H'Yim Kđoh, true", "H’Lan, H'Lan, true", "Lê Văn Đông, Lê Văn Dông, false", "Lê Văn An, Lê Văn Ân, false",
        "Lò Thị Hương, Hương Thị Lò, false"})
    void marksCount(String one, String other, boolean same) {
        assertEquals(same, SameName.of(one, other));
        assertEquals(same, SameName.of(other, one));
    }
}
