package vn.sokhuyenhoc.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    @ParameterizedTest
    @CsvSource({"1968,1968", "' 1968 ',1968", "5/1968,05/1968", "5/3/1968,05/03/1968", "05-03-1968,05/03/1968", "05.03.1968,05/03/1968",
        "5 / 3 / 1968,05/03/1968", "1968-03-05,05/03/1968", "1968-03-05T00:00,05/03/1968", "00/00/1968,1968", "00/03/1968,03/1968", "29/2/2000,29/02/2000", "31/12/1880,31/12/1880"})
    void readsWhatListsHave(String text, String shown) {
        assertEquals(shown, BirthDate.read(text).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "68", "5/3/68", "31/4/1968", "29/2/1900", "5/0/1968", "13/13/1968", "1879", "1968?", "năm 1968", "19680305",
        "3-5-3-1968", "#REF!"})
    void leavesTheRestUnread(String text) {
        assertTrue(BirthDate.read(text).isEmpty(), text);
    }

    @Test
    void knowsTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertFalse(BirthDate.read("22/11/2026").orElseThrow().isAfter(today));
        assertTrue(BirthDate.read("23/11/2026").orElseThrow().isAfter(today));
        assertFalse(BirthDate.ofYear(2026).isAfter(today));
        assertTrue(BirthDate.ofYear(2027).isAfter(today));
    }

    @Test
    void refusesDayWithoutMonth() {
        assertThrows(IllegalArgumentException.class, () -> new BirthDate(1968, 0, 5));
    }
}
