package vn.sokhuyenhoc.domain.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        014090027569,    -,           -,               014090027569, -,         -
        14090027569,     -,           -,               014090027569, -,         -
        014 090.027 569, -,           -,               014090027569, -,         -
        050123456,       -,           -,               -,            050123456, -
        -,               050123456,   0912345678,      -,            050123456, 0912345678
        -,               -,           912345678,       -,            -,         0912345678
        -,               -,           +84912345678,    -,            -,         0912345678
        -,               -,           84 912 345 678,  -,            -,         0912345678
        84912345678,     -,           -,               -,            -,         0912345678
        -,               -,           01231234567,     -,            -,         0831234567
        0912345678,      -,           -,               -,            -,         0912345678
        -,               014090027569,-,               014090027569, -,         -
        050123456,       -,           0050123456,      -,            050123456, -
        84123,           -,           không có,        -,            -,         -
        ٠١٢٣٤٥٦٧٨٩٠١,    -,           -,               -,            -,         -
        """)
    void numbersAreFoundWhereverTheyStand(String id, String oldId, String phone, String foundId, String foundOldId, String foundPhone) {
        assertEquals(new Numbers(foundId, foundOldId, foundPhone), Numbers.of(new Profile(1, "Lò Thị Hương", null, null, id, oldId, phone, 0)));
    }
}
