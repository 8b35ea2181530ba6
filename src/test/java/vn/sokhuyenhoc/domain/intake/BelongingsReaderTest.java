package vn.sokhuyenhoc.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.person.Belongings;
import vn.sokhuyenhoc.domain.person.Kin;

class BelongingsReaderTest {
    private static List<PersonRow> read(String... lines) {
        SheetText sheet = Sheets.of(lines);
        return new PersonListReader(HeadingFinder.find(sheet).orElseThrow(), "Thôn 1", LocalDate.of(2026, 11, 22)).read(sheet);
    }

    private static String numbers(List<PersonRow> rows) {
        return rows.stream().map(r -> String.valueOf(r.person().belongings().householdNo())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"Hộ số,HOUSEHOLD", "Số hộ,HOUSEHOLD", "Mã hộ,HOUSEHOLD", "STT hộ,HOUSEHOLD", "Số hộ khẩu,HOUSEHOLD", "ho so,HOUSEHOLD", "Hồ sơ,",
        "Chủ hộ,", "Hộ nghèo,", "Tổ dân phố,PLACE", "Tổ dân phố số,PLACE", "Thôn,PLACE", "Quan hệ với chủ hộ,KIN", "Quan hệ,KIN", "QH với chủ hộ,KIN",
        "Mối quan hệ với chủ hộ,KIN", "Chức vụ,POSITION", "Chức vụ trong chi hội,POSITION", "Chức danh,POSITION", "Chức vụ/Nghề nghiệp,GROUP",
        "Nghề nghiệp; chức vụ,GROUP", "Ngày vào hội,JOINED", "Năm vào Hội,JOINED", "Ngày vào chi hội,JOINED", "Ngày vào Đảng,", "Số thẻ,CARD",
        "Số thẻ hội viên,CARD", "Số thẻ căn cước,ID_NUMBER", "Số thẻ BHYT,", "Chi hội,CHAPTER",
        "Ngày sinh,BIRTH", "Họ và tên,NAME", "Họ và tên chủ hộ,NAME"})
    void headingsAreToldApart(String heading, ListField field) {
        assertEquals(field, ListField.read(heading).map(ListColumn::field).orElse(null));
    }

    @Test
    void takesWhatARowTells() {
        PersonRow row = read("STT|Họ và tên|Năm sinh|Hộ số|Quan hệ với chủ hộ|Chi hội|Chức vụ|Ngày vào hội|Số thẻ",
            "1|Lò Văn Ơn|1968|12.0|Con dâu|Chi hội Thôn 1|Ủy viên|5/2015|0007").getFirst();
        Belongings told = row.person().belongings();
        assertEquals(new Belongings("12", Kin.CHILD, "Ủy viên", told.joined(), "0007"), told);
        assertEquals("05/2015", told.joined().text());
        assertEquals(List.of(), row.problems());
    }

    @Test
    void numberBesideTheHeadGoesForThoseBelow() {
        List<PersonRow> rows = read("STT|Họ và tên|Năm sinh|Số hộ|Quan hệ|Thôn", "1|Lò Văn Ơn|1968|7|Chủ hộ|Thôn 1",
            "2|Lò Thị Hương|1970||Vợ|Thôn 1",
            "3|Lò Văn Inh|1990||Con|Thôn 1", "4|Vàng A Páo|1960||Chủ hộ|Thôn 1",
            "5|Vàng Thị Mỷ|1962||Vợ|Thôn 1", "6|Cầm Văn Panh|1950|9|Chủ hộ|Thôn 1",
            "7|Quàng Thị Ín|1950||Vợ|Thôn 2");
        assertEquals("7 7 7 null null 9 null", numbers(rows));
    }

    @Test
    void withoutRelationsEachRowSpeaksForItself() {
        assertEquals("7 null", numbers(read("STT|Họ và tên|Năm sinh|Số hộ", "1|Lò Văn Ơn|1968|7", "2|Lò Thị Hương|1970|")));
    }

    @Test
    void headsNameIsNoNumber() {
        List<PersonRow> rows = read("STT|Họ và tên|Năm sinh|Chủ hộ|Quan hệ với chủ hộ", "1|Lò Văn Ơn|1968|Lò Văn Ơn|CH");
        assertEquals(new Belongings(null, Kin.HEAD, null, null, null), rows.getFirst().person().belongings());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndLeftEmpty() {
        PersonRow row = read("STT|Họ và tên|Năm sinh|Số hộ|Quan hệ|Ngày vào hội", "1|Lò Văn Ơn|1968|7|bạn học|hồi trước").getFirst();
        assertEquals(List.of("KIN KIN_UNREADABLE", "JOINED JOINED_UNREADABLE"),
            row.problems().stream().map(p -> p.field() + " " + p.kind()).toList());
        assertEquals(new Belongings("7", null, null, null, null), row.person().belongings());
        assertTrue(!row.isRefused());
        assertTrue(read("STT|Họ và tên|Năm sinh|Số hộ", "1|Lò Văn Ơn|1968|" + "7".repeat(21)).getFirst().isRefused());
    }
}
