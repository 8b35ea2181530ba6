package vn.sokhuyenhoc.domain.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;

class OldTextTest {
    static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    private static String inFont(String text, String font) {
        return OldText.read(text, List.of(new FontRun(0, font))).map(Conversion::after).orElse(text);
    }

    private static String bare(String text) {
        return OldText.read(text, List.of()).map(Conversion::after).orElse(text);
    }

    @Test
    void everyLetterComesBack() {
        for (String letter : LETTERS.split("")) {
            String capital = letter.toUpperCase(Locale.ROOT);
            assertEquals(letter, inFont(OldEncoders.tcvn3(letter), ".VnTime"));
            assertEquals(capital, inFont(OldEncoders.tcvn3Capitals(letter), ".VnTimeH"));
            assertEquals(capital, inFont(OldEncoders.tcvn3(capital), ".VnTimeH"));
            assertEquals(letter, LetterCode.VNI.decode(OldEncoders.vni(letter)));
            assertEquals(capital, LetterCode.VNI.decode(OldEncoders.vni(capital)));
        }
        for (String capital : "ĂÂÊÔƠƯĐ".split("")) {
            assertEquals(capital, inFont(OldEncoders.tcvn3(capital), ".VnArial"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u00ADng", "T\u00ADêng V¨n H\u00ADng", "\u00AD", "th\u00AD", "\u00ADng"})
    void softHyphenIsALetter(String before) {
        assertEquals(before.replace("\u00AD", "ư").replace("êng", "ờng").replace("V¨n", "Văn"), inFont(before, ".VnTime"));
    }

    @ParameterizedTest
    @CsvSource({"H\u00ADng,Hưng", "Tõ,Tõ", "NguyÔn V¨n H\u00ADng,Nguyễn Văn Hưng", "NguyÔn V¨n Tõ,Nguyễn Văn Từ", "th\u00AD,thư", "\u00ADng,ưng",
        "NGUYÔN V¡N HïNG,NGUYỄN VĂN HÙNG", "Hä vµ tªn,Họ và tên", "B¶n Nµ Lo,Bản Nà Lo", "DANH S¸CH,DANH SÁCH", "§ç ThÞ Lý,Đỗ Thị Lý",
        "H Yim K®oh,H Yim Kđoh", "Nguyeãn Vaên Höng,Nguyễn Văn Hưng", "Nguyeãn Thò Hoàng,Nguyễn Thị Hồng", "Leâ Ñöùc,Lê Đức",
        "NGUYEÃN THÒ BÌNH,NGUYỄN THỊ BÌNH", "Hoï vaø teân,Họ và tên", "Ñoã Thò Myõ,Đỗ Thị Mỹ", "' V¨n ',' Văn '"})
    void lettersTellWithoutAFont(String before, String after) {
        assertEquals(after, bare(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bùi", "Hà", "Lê", "Đô", "Trần", "Ðào", "Hoàng", "Tòan", "Hòang Tú", "HÀ ÂU", "Trân", "Tó", "Thò", "Höhe", "Köln", "Müller",
        "José", "H’Yim Kđoh", "Y Blô Niê", "Rơ Ô", "Êban", "Mlô", "Hu\u0300ng", "Le\u0302 Ha\u0300", "12/03/1968", "0912.345.678", "hung@xa.vn", "1968", "",
        " ", "200 m²", "20°C", "3 × 4", "½", "«Hà»", "© 2024", "5µm", "Hội KH – xã", "Nguyễn Văn Hưng", "An·Bình", "Internatio\u00ADnal", "Panadol®",
        "Thôn 1", "Ô", "ý", "LÊ THÌ HÁ", "Höng"})
    void unicodeStays(String text) {
        assertEquals(Optional.empty(), OldText.read(text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Hưng", "H’Yim Kđoh", "Hà", "200 m²", "12/03/1968", "Nam"})
    void unicodeTypedIntoAnOldFontStays(String text) {
        assertEquals(text, inFont(text, ".VnTime"));
        assertEquals(text, inFont(text, "VNI-Times"));
    }

    @Test
    void eachStretchIsReadByItsOwnFont() {
        List<FontRun> runs = Stream.of(new FontRun(0, ".VnTimeH"), new FontRun(7, "Times New Roman"), new FontRun(10, "VNI-Times"),
            new FontRun(14, ".VnTime")).toList();
        Conversion read = OldText.read("trÇn  Hà, Tuù H\u00ADng", runs).orElseThrow();
        assertEquals(new Conversion("trÇn  Hà, Tuù H\u00ADng", "TRẦN  Hà, Tú Hưng", LetterCode.TCVN3), read);
    }

    @Test
    void fontsAreKnownByTheirNames() {
        assertEquals("Hưng", inFont("H\u00ADng", ".vntime"));
        assertEquals("HƯNG", inFont("H\u00ADng", ".VNARIALH"));
        assertEquals("Hưng", inFont("Höng", "VNI-Helve-Condense"));
        assertEquals("Höng", inFont("Höng", "VNtimes new roman"));
        assertEquals("Y Niê Mlô", inFont("Y Niª Ml«", ".VnArial Narrow"));
    }
}
