package vn.sokhuyenhoc.domain.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeyTest {
    /** Each list stands in Vietnamese order. */
    static Stream<List<String>> inOrder() {
        return Stream.of(
            List.of("Nguyễn Văn An", "Lò Thị Ánh", "Trần Văn Ăn", "Lê Ân", "Bùi Bình"),
            List.of("Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ"),
            List.of("Cao An", "Đào An", "Hà An", "Lê Thị An", "Lê Văn An", "Nguyễn An"),
            List.of("Lê Dung", "Lê Dũng", "Lê Đào", "Lê Em", "Lê Ê", "Lê Gấm"),
            List.of("Lê Oanh", "Lê Ô", "Lê Ơn", "Lê Phúc", "Lê Ung", "Lê Ưng", "Lê Vân", "Lê Xuân", "Lê Yến"),
            List.of("H’Hen Niê", "Y Blôk Niê"));
    }

    @ParameterizedTest
    @MethodSource("inOrder")
    void sortsByGivenNameThenFamilyAndMiddle(List<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Comparator.comparing(SortKey::ofName));
        assertEquals(names, mixed);
    }

    @Test
    void numbersOfVillagesComeBeforeLetters() {
        List<String> names = new ArrayList<>(List.of("Thôn Bình", "Thôn 2", "Thôn 1", "Bản Nà Lo"));
        names.sort(Comparator.comparing(SortKey::ofText));
        assertEquals(List.of("Bản Nà Lo", "Thôn 1", "Thôn 2", "Thôn Bình"), names);
    }

    @Test
    void writingDoesNotMatterMarksDo() {
        assertEquals(SortKey.ofName("LÊ HOÀ"), SortKey.ofName("Lê  Hoa\u0300"));
        assertNotEquals(SortKey.ofName("Lê Hoa"), SortKey.ofName("Lê Hoà"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "(Bé)"})
    void oddNamesHaveKeysToo(String name) {
        assertEquals(SortKey.ofName(name), SortKey.ofName(name + " "));
    }

    @Test
    void orderCanBeAnother() {
        List<String> tones = new ArrayList<>(List.of("Lê Mạ", "Lê Má", "Lê Mã", "Lê Mả", "Lê Mà", "Lê Ma"));
        tones.sort(Comparator.comparing(name -> SortKey.ofName(name, new NameOrder(NameOrder.Tones.SCHOOL, NameOrder.Words.GIVEN_FAMILY_MIDDLE))));
        assertEquals(List.of("Lê Ma", "Lê Mà", "Lê Má", "Lê Mả", "Lê Mã", "Lê Mạ"), tones);
        List<String> words = new ArrayList<>(List.of("Bùi Văn An", "Đào An", "Cao Thị Bé An", "Cao Thị An", "An"));
        words.sort(Comparator.comparing(name -> SortKey.ofName(name, new NameOrder(NameOrder.Tones.DICTIONARY, NameOrder.Words.GIVEN_MIDDLE_FAMILY))));
        assertEquals(List.of("An", "Đào An", "Cao Thị An", "Cao Thị Bé An", "Bùi Văn An"), words);
    }
}
