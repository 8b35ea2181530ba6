package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceFinder;

class HoldersTest {
    private static final Holders HOLDERS = new Holders(List.of(
        known(1, "Lò Thị Hương", 1968, 1), known(2, "Lò Thị Hường", 1968, 1), known(3, "Nguyễn Văn Nam", 1980, 2), known(4, "Vàng A Páo", 0, 1),
        known(572, "Hà Thị Mai", 1970, 1), known(5724, "Hà Thị Mai", 1970, 1)),
        new PlaceFinder(List.of(new Place(1, "Bản Nà Lo", 1), new Place(2, "Thôn 2", 2)), ""));

    private static Known known(int id, String name, int year, long place) {
        return new Known(id, id, name, year, Sex.MALE, place, null, String.format("01406800%04d", id));
    }

    /** Whose form it is, or why that cannot be told. */
    @ParameterizedTest
    @CsvSource({
        "0002-1, Lò Thị Hường, 2", "2, Lò Thị Hường, 2", "0002-1, Lo Thi Huong, 2", "1, Lo Thi Huong, 1", "0002-1, Vàng A Páo, 4",
        "0572-4, Hà Thị Mai, 572", "05724, Hà Thị Mai, PERSON_NOT_CERTAIN", "5724-0, Hà Thị Mai, 5724", "'', Hà Thị Mai, PERSON_NOT_CERTAIN"})
    void numbered(String typed, String name, String expected) {
        assertEquals(expected, found(Serial.meant(typed), name, null, "", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Lò Thị Hương,  1968, Bản Nà Lo, '',           1",
        "LÒ THỊ HƯỜNG,  1968, Bản Nà Lo, '',           2",
        "Lo Thi Huong,  1968, Bản Nà Lo, '',           PERSON_NOT_CERTAIN",
        "Lò Thị Hượng,  1968, Bản Nà Lo, '',           PERSON_NOT_FOUND",
        "Lò Thị Hương,  1969, Bản Nà Lo, '',           PERSON_NOT_FOUND",
        "Nguyễn Văn Nam, 1980, Bản Nà Lo, '',          PERSON_NOT_FOUND",
        "Nguyễn Văn Nam, 1980, '',        '',          3",
        "Nguyễn Văn Nam, 1980, Bản Nà Lo, 014068000003, 3",
        "Vàng A Páo,     1975, Bản Nà Lo, '',          4"})
    void find(String name, int year, String place, String id, String expected) {
        assertEquals(expected, found(List.of(), name, BirthDate.ofYear(year), place, id.isEmpty() ? null : id));
    }

    private static String found(List<Integer> serials, String name, BirthDate birth, String place, String id) {
        List<Problem> problems = new ArrayList<>();
        FormRow row = new FormRow(SheetRow.of(1, List.of()), new FormRow.Claim(serials, name, birth, id), place, new FormDraft(List.of()), List.of());
        Known holder = HOLDERS.find(row, problems);
        return holder != null ? String.valueOf(holder.id()) : problems.getFirst().kind().name();
    }
}
