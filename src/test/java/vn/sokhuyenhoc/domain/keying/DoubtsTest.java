package vn.sokhuyenhoc.domain.keying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.scoring.Marks;

class DoubtsTest {
    private static Marks marks(int mark) {
        return new Marks(List.of(new BigDecimal(mark)));
    }

    private static Subject person(PersonStatus status, boolean byUnit) {
        return Subject.of(new Person(7, 7, "Lò Thị Hương", new Person.Identity(null, null, null, null), Person.Contact.NONE, null, 1, "Bản Nà Lo",
            new Person.Ties(status, null, null, null, byUnit, null)));
    }

    /** The batch: its village, forms on the cover, forms keyed from it; kept: the declared mark there is. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PRESENT,   false, -, -, -, -, DECLARED, 8, none",
        "MOVED_OUT, false, -, -, -, -, DECLARED, 8, MOVED_AWAY",
        "DIED,      false, -, -, -, -, DECLARED, 8, DIED",
        "PRESENT,   true,  -, -, -, -, DECLARED, 8, BY_EMPLOYER",
        "PRESENT,   false, 1, 5, 0, -, DECLARED, 8, none",
        "PRESENT,   false, -, 5, 0, -, DECLARED, 8, none",
        "PRESENT,   false, 2, 5, 0, -, DECLARED, 8, OTHER_VILLAGE",
        "PRESENT,   false, 1, 5, 5, -, DECLARED, 8, OVER_COVER",
        "PRESENT,   false, 1, 5, 0, 8, DECLARED, 9, SECOND_FORM",
        "PRESENT,   false, -, -, -, 8, DECLARED, 9, none",
        "PRESENT,   false, -, -, -, 8, REVIEWED, 9, RAISED",
        "PRESENT,   false, -, -, -, 8, REVIEWED, 8, none",
        "PRESENT,   false, -, -, -, 8, REVIEWED, 7, none",
        "DIED,      false, 2, 5, 5, 8, DECLARED, 9, DIED"})
    void theGravestIsTold(PersonStatus status, boolean byUnit, Long village, Integer cover, Integer keyed, Integer kept, MarkColumn column,
                          int typed, String expected) {
        Batch batch = cover == null ? null : new Batch(1, 1, 1, village, cover, "", LocalDate.of(2026, 11, 20), "", false);
        Set<Long> others = keyed != null && keyed == 5 ? Set.of(1L, 2L, 3L, 4L, 5L) : Set.of();
        Columns columns = kept == null ? Columns.NONE : Columns.declared(marks(kept));
        assertEquals(expected, Doubts.of(person(status, byUnit), columns, column, marks(typed), batch, others).map(Enum::name).orElse("none"));
    }
}
