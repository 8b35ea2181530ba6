package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.List;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * A person with all that a list of people can show.
 *
 * @param chapters  names of those they are a member of now, in the order in which they joined
 * @param household its number, or null
 * @param unit      name of the place where they work or learn, or null
 * @param outcome   of the newest round for citizens, or null where it has no form of them
 */
public record PersonLine(Person person, List<String> chapters, String household, String unit, Outcome outcome) {
    public PersonLine {
        chapters = List.copyOf(chapters);
    }

    /** What a form came to. */
    public record Outcome(Verdict verdict, BigDecimal total) {
    }
}
