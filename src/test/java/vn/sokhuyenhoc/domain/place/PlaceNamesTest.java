package vn.sokhuyenhoc.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(value = {"Bản Nà Lo - Năm 2026|Bản Nà Lo", "BẢN NÀ LO – NĂM 2026|Bản Nà Lo", "Bản Nậm Khao - Năm 2026|Bản Nậm Khao",
        "BAN KHUYẾN HỌC BẢN NÀ LO|Bản Nà Lo", "DANH SÁCH NGƯỜI DÂN THÔN 1 NĂM 2026|Thôn 1", "Thôn 1, xã Chiềng Hương|Thôn 1",
        "TỔ DÂN PHỐ 3 - PHƯỜNG X|Tổ dân phố 3", "Tiểu khu 5|Tiểu khu 5", "Buôn Drai|Buôn Drai", "DANH SACH THON TAN LAP NAM 2026|Thon Tan Lap",
        "Đơn vị: Xóm Đồi Chè (127 người)|Xóm Đồi Chè", "Thôn Tân Lập thuộc xã Chiềng Hương|Thôn Tân Lập",
        "Bản Nà Lo, ngày 17 tháng 9 năm 2026|Bản Nà Lo"}, delimiter = '|')
    void findsTheVillageInATitle(String line, String place) {
        assertEquals(place, PlaceNames.find(line).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(value = {"HỘI KHUYẾN HỌC XÃ CHIỀNG HƯƠNG", "DANH SÁCH NGƯỜI DÂN TỪ 18 TUỔI TRỞ LÊN", "Độc lập - Tự do - Hạnh phúc", "TRƯỞNG THÔN",
        "Gửi về thôn trước ngày 30", "BAN CHẤP HÀNH HỘI", "''"}, delimiter = '|')
    void findsNoneWhereThereIsNone(String line) {
        assertEquals("", PlaceNames.find(line).orElse(""));
    }
}
