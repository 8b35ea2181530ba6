package vn.sokhuyenhoc.domain.cross;

import java.math.BigDecimal;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/**
 * One of those counted in a cell.
 *
 * @param subject a person as the register has them; of a form its holder, with village and group as they were then
 * @param round   name of the form's round; empty of a person
 * @param verdict of the form; null of a person
 * @param total   of the form; null of a person
 */
public record Member(Subject subject, String round, Verdict verdict, BigDecimal total) {
    public static Member of(Subject person) {
        return new Member(person, "", null, null);
    }
}
