package vn.sokhuyenhoc.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Sex;

class PersonListReaderTest {
    private static final String HEADING = "STT|Họ và tên|Năm sinh|Giới tính|Số định danh|Số điện thoại|Nhóm đối tượng|Thôn|Chi hội";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<PersonRow> read(SheetText sheet, String place) {
        return new PersonListReader(HeadingFinder.find(sheet).orElseThrow(), place, TODAY).read(sheet);
    }

    private static PersonRow only(String line) {
        List<PersonRow> rows = read(Sheets.of(HEADING, line), "");
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    @ParameterizedTest
    @CsvSource(value = {
        "1|LÒ THỊ HƯƠNG|1968|Nữ|014168000001|0912|Nông dân|Thôn 1 => ",
        "1||1968|Nữ|014168000001|0912|Nông dân|Thôn 1 => NAME NAME_MISSING",
        "1|0912345678|1968|Nữ||||Thôn 1 => NAME NAME_NOT_A_NAME",
        "1|Lò Thị Hương|68|Nữ||||Thôn 1 => BIRTH BIRTH_UNREADABLE",
        "1|Lò Thị Hương|2027|Nữ||||Thôn 1 => BIRTH BIRTH_IN_FUTURE",
        "1|Lò Thị Hương||Nữ||||Thôn 1 => BIRTH BIRTH_MISSING",
        "1|Lò Thị Hương|1968|khác||||Thôn 1 => SEX SEX_UNREADABLE",
        "1|Lò Thị Hương|1968|Nữ|01416800000||| Thôn 1 => ID_NUMBER ID_NOT_A_NUMBER",
        "1|Lò Thị Hương|1968|Nữ|14168000001|||Thôn 1 => ID_NUMBER ID_ZERO_RESTORED",
        "1|Lò Thị Hương|1968|Nam|014168000001|||Thôn 1 => ID_NUMBER ID_AGAINST_SEX",
        "1|Lò Thị Hương|1969|Nữ|014168000001|||Thôn 1 => ID_NUMBER ID_AGAINST_YEAR",
        "1|Lò Thị Hương|1968|Nữ|||Nội trợ|Thôn 1 => GROUP GROUP_UNREADABLE",
        "1|Lò Thị Hương|1968|Nữ => PLACE PLACE_MISSING"}, delimiterString = "=>")
    void saysWhatIsWrong(String line, String problem) {
        List<String> found = only(line).problems().stream().map(p -> p.field() + " " + p.kind()).toList();
        assertEquals(problem == null || problem.isBlank() ? List.of() : List.of(problem.strip()), found);
    }

    @Test
    void takesEverythingTheRowTells() {
        NewPerson person = only("7|H’HEN NIÊ|5/3/2001|Nữ|066301000001|0912 345 678|Sinh viên|Buôn Drai|Chi hội Buôn Drai").person();
        assertEquals("H’Hen Niê", person.name());
        assertEquals("05/03/2001", person.identity().birth().text());
        assertEquals(Sex.FEMALE, person.identity().sex());
        assertEquals("066301000001", person.identity().idNumber());
        assertEquals("0912345678", person.contact().phone());
        assertEquals(LabourGroup.LEARNER, person.group());
        assertEquals(List.of("Buôn Drai", "Chi hội Buôn Drai"), List.of(person.placeName(), person.chapterName()));
    }

    @Test
    void nineDigitsAreTheOldCardsNumber() {
        NewPerson person = only("1|Lò Văn Ơn|1968|Nam|050123456|||Thôn 1").person();
        assertEquals("050123456", person.identity().oldIdNumber());
        assertNull(person.identity().idNumber());
    }

    @Test
    void sexIsTheColumnOfTheYear() {
        SheetText sheet = Sheets.of(List.of(new Span(1, 1, 2, 3)), "STT|Họ và tên|Năm sinh|", "||Nam|Nữ", "1|Lò Văn Ơn|1968|", "2|Lò Thị Hương||1970");
        assertEquals(List.of(Sex.MALE, Sex.FEMALE), read(sheet, "Thôn 1").stream().map(r -> r.person().identity().sex()).toList());
        assertEquals(List.of(1968, 1970), read(sheet, "Thôn 1").stream().map(r -> r.person().identity().birth().year()).toList());
    }

    @Test
    void passesOverWhatIsNoPerson() {
        SheetText sheet = Sheets.of("STT|Họ và tên|Năm sinh|Giới tính", "1|2|3|4", "I|Bản Nà Lo", "1|Tòng Văn Cộng|1968|Nam", "2|Cống Thị Tổng|1970|Nữ",
            "Bản Co Muông", "1|Tổng Cộng|1980|Nam", "|Tổng cộng: 3 người|2026", "Cộng: 3", "", "|Bản Nà Lo, ngày 17 tháng 9 năm 2026", "NGƯỜI LẬP||TRƯỞNG BẢN",
            "Nguyễn Thu Linh||Nguyễn Văn Nam");
        List<PersonRow> rows = read(sheet, "Thôn 9");
        assertEquals(List.of("Tòng Văn Cộng", "Cống Thị Tổng", "Tổng Cộng"), rows.stream().map(r -> r.person().name()).toList());
        assertEquals(List.of("Bản Nà Lo", "Bản Nà Lo", "Bản Co Muông"), rows.stream().map(r -> r.person().placeName()).toList());
        assertEquals(List.of(4, 5, 7), rows.stream().map(r -> r.row().number()).toList());
    }

    @Test
    void ownVillageGoesBeforeThatOfTheTitle() {
        SheetText sheet = Sheets.of("STT|Họ và tên|Năm sinh|Thôn", "1|Lò Văn Ơn|1968|Thôn 2", "2|Lò Thị Hương|1970|");
        assertEquals(List.of("Thôn 2", "Thôn 1"), read(sheet, " Thôn  1 ").stream().map(r -> r.person().placeName()).toList());
    }

    @Test
    void cellWithoutValueRefusesTheRowOnlyWhereItIsRead() {
        SheetText sheet = Sheets.of("STT|Họ và tên|Năm sinh|Ghi chú");
        SheetRow row = new SheetRow(2, List.of("1", "Lò Văn Ơn", "1968", "#REF!"), Set.of(3), Map.of());
        SheetRow broken = new SheetRow(3, List.of("2", "Lò Thị Hương", "#REF!"), Set.of(2), Map.of());
        List<PersonRow> rows = read(new SheetText("S", List.of(sheet.rows().getFirst(), row, broken), List.of()), "Thôn 1");
        assertEquals(List.of(false, true), rows.stream().map(PersonRow::isRefused).toList());
    }
}
