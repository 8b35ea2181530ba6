package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import java.util.Optional;

/**
 * One page that shows one person how their result came about. All words are ready to be printed.
 *
 * @param issuer    the superior body (may be empty) and the association, capitals
 * @param title     the name of the paper, then the line below it
 * @param facts     about whom it is, two in a line
 * @param table     the form as it was marked
 * @param outcome   what it came to
 * @param notes     small lines at the end, such as the rule book's name
 * @param draftMark words printed across the page while the result is not to be used
 */
public record SlipDocument(List<String> issuer, List<String> title, List<Fact> facts, Table table, Outcome outcome, List<String> notes,
                           Optional<String> draftMark) {

    /** "Họ và tên" and the name. */
    public record Fact(String label, String value) {
    }

    /** @param headings of the five columns: number, wording, what can be reached, what was, remark */
    public record Table(List<String> headings, List<Row> rows) {
    }

    /** One row of the table. */
    public sealed interface Row {
        /** A criterion, or all together, with what it comes to. */
        record Sum(String text, String sum) implements Row {
        }

        /** One line of the form. */
        record Line(String number, String text, String limit, String answer, String remark) implements Row {
        }
    }

    /**
     * @param verdict  printed large
     * @param sentence why, for a villager
     * @param tests    each rule and what became of it
     */
    public record Outcome(String verdict, String sentence, List<String> tests) {
    }
}
