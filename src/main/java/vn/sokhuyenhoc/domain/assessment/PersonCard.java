package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * One person with all that hangs on them.
 *
 * @param household or null
 * @param unit      name of the place of work or learning, or null
 * @param chapters  in the order in which they joined, those they left included
 * @param events    newest first
 * @param results   newest round first
 */
public record PersonCard(Person person, Household household, String unit, List<Member> chapters, List<PersonEvent> events,
                         List<Extra> extras, List<Yearly> results) {
    public PersonCard {
        chapters = List.copyOf(chapters);
        events = List.copyOf(events);
        extras = List.copyOf(extras);
        results = List.copyOf(results);
    }

    /**
     * @param head name of its head, or null
     * @param size people in it
     */
    public record Household(long id, String number, String head, int size) {
    }

    /**
     * A membership.
     *
     * @param position or null
     * @param cardNo   or null
     * @param joined   or null where not known
     * @param left     or null while they are a member
     */
    public record Member(long id, String chapter, String position, String cardNo, LocalDate joined, LocalDate left) {
    }

    /** @param kept as {@link ExtraField} keeps it; empty where nothing is known */
    public record Extra(ExtraField field, String kept) {
    }

    /** What came out of one round. */
    public record Yearly(String key, String round, Verdict verdict, BigDecimal total) {
    }
}
