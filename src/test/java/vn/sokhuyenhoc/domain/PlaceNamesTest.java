package vn.sokhuyenhoc.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.place.PlaceNames;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BẢN NÀ LO - NĂM 2026                | Bản Nà Lo",
        "BAN KHUYẾN HỌC BẢN NÀ LO            | Bản Nà Lo",
        "BAN KHUYẾN HỌC TỔ DÂN PHỐ 3         | Tổ dân phố 3",
        "Ban Chấp hành Hội Khuyến học        |",
        "Bản Nậm Khao - Năm 2026             | Bản Nậm Khao",
        "Danh sách Thôn 1 năm 2026           | Thôn 1",
        "DANH SACH BAN NA LO NAM 2026        | Ban Na Lo",
        "TDP 5, phường Tô Hiệu               | TDP 5",
        "Thôn Tân Lập xã Chiềng Hương        | Thôn Tân Lập",
        "HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG      |",
        "Bản Nà Lo, ngày 06 tháng 9 năm 2026 | Bản Nà Lo",
    })
    void villageOfALine(String line, String village) {
        assertEquals(village, PlaceNames.find(line).orElse(null));
    }
}
