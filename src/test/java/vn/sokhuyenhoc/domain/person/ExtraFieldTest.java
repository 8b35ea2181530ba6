package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Problem;

class ExtraFieldTest {
    private static ExtraField field(ExtraField.Kind kind) {
        return new ExtraField(7, "Mục", kind, List.of("Hội phụ nữ", "Hội nông dân"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "TEXT; Thích đọc sách ; Thích đọc sách; Thích đọc sách", "NUMBER; 1.234,5; 1234.5; 1.234,5", "NUMBER; 1234,50; 1234.50; 1.234,50",
        "NUMBER; -7; -7; -7", "NUMBER; 1.000.000; 1000000; 1.000.000", "DATE; 5/3/2026; 2026-03-05; 05/03/2026",
        "DATE; 05-03-2026; 2026-03-05; 05/03/2026", "CHOICE; hội phụ nữ; Hội phụ nữ; Hội phụ nữ"})
    void readsAndShowsAsPeopleWrite(ExtraField.Kind kind, String typed, String kept, String shown) {
        assertEquals(Optional.of(kept), field(kind).read(typed));
        assertEquals(shown, field(kind).shown(kept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"NUMBER; 1,234.5; EXTRA_NOT_A_NUMBER", "NUMBER; 12.34; EXTRA_NOT_A_NUMBER", "NUMBER; ba; EXTRA_NOT_A_NUMBER",
        "DATE; 3/2026; DAY_UNREADABLE", "DATE; 31/02/2026; DAY_UNREADABLE", "CHOICE; Hội viên; EXTRA_NOT_A_CHOICE"})
    void refusesTheRest(ExtraField.Kind kind, String typed, Problem.Kind why) {
        assertEquals(Optional.empty(), field(kind).read(typed));
        assertEquals(Problem.of("7", why, typed), field(kind).problem(typed));
    }

    @Test
    void refusesLongText() {
        assertEquals(Optional.empty(), field(ExtraField.Kind.TEXT).read("a".repeat(401)));
    }
}
