package vn.sokhuyenhoc.domain.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {
    @ParameterizedTest
    @CsvSource({"LÒ THỊ HƯƠNG,Lò Thị Hương", "lò thị hương,Lò Thị Hương", "Lò thị Hương,Lò thị Hương", "ĐẶNG VĂN Ơ,Đặng Văn Ơ", "VÀNG A PÁO,Vàng A Páo",
        "H’HEN NIÊ,H’Hen Niê", "HʼHEN NIÊ,HʼHen Niê", "Y BLÔK ÊBAN,Y Blôk Êban", "NGUYỄN VĂN A (BÉ),Nguyễn Văn A (Bé)",
        "LA\u0300NH THI\u0323 O\u031BN,Lành Thị Ơn", "'',''", "'  ',''"})
    void givesNamesAsOnTheCard(String typed, String name) {
        assertEquals(name, NameCase.of(typed));
    }
}
