package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.Person;

/** Whom a number typed into the find line names. */
class RollNumberTest {
    private static final Roll PEOPLE = new Roll(Stream.of(5, 57, 572, 5724, 5729, 57240).map(RollNumberTest::person).toList(), MarkColumn.DECLARED);
    private static final Roll HOUSEHOLDS = new Roll(Stream.of("7", "12", "12-3", "120").map(RollNumberTest::household).toList(), MarkColumn.DECLARED);

    private static RollLine person(int serial) {
        return new RollLine(Subject.of(new Person(serial, serial, "Lò Văn " + serial, new Person.Identity(null, null, null, null),
            Person.Contact.NONE, null, 1, "Bản Nà Lo", Person.Ties.NONE)), null);
    }

    private static RollLine household(String number) {
        return new RollLine(new Subject(Title.FAMILY, number.hashCode(), 1, number, "Lò Văn An", 1L, "Bản Nà Lo", "", 4, null), null);
    }

    /** Who is shown, in this order, and who is taken when Enter is pressed. */
    @ParameterizedTest
    @CsvSource({
        "5,      0005-9 0057-7 0572-4 5724-0 5729-8 57240-0, 0005-9",
        "572,    0572-4 5724-0 5729-8 57240-0,               0572-4",
        "5724,   5724-0 0572-4 57240-0,                      5724-0",
        "05724,  0572-4 5724-0 57240-0,                      0572-4",
        "0572-4, 0572-4,                                     0572-4",
        "0572-3, '',                                         none",
        "05723,  '',                                         none",
        "57240,  5724-0 57240-0,                             5724-0",
        "572400, 57240-0,                                    57240-0",
        "57298,  5729-8,                                     5729-8",
        "5729,   5729-8,                                     5729-8",
        "57264,  '',                                         none"})
    void people(String typed, String shown, String taken) {
        assertEquals(shown, found(PEOPLE, typed));
        assertEquals(taken, taken(PEOPLE, typed));
    }

    @ParameterizedTest
    @CsvSource({"12, 12 12-3 120, 12", "012, 12 12-3 120, 12", "12-3, 12-3, 12-3", "7, 7, 7", "8, '', none"})
    void households(String typed, String shown, String taken) {
        assertEquals(shown, found(HOUSEHOLDS, typed));
        assertEquals(taken, taken(HOUSEHOLDS, typed));
    }

    private static String found(Roll roll, String typed) {
        return roll.find(typed, 10).stream().map(line -> line.subject().code()).collect(Collectors.joining(" "));
    }

    private static String taken(Roll roll, String typed) {
        List<Subject> sure = roll.find(typed, 10).stream().map(RollLine::subject).filter(s -> Roll.isSure(typed, s)).toList();
        return sure.isEmpty() ? "none" : sure.getFirst().code();
    }
}
