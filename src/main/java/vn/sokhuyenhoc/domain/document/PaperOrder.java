package vn.sokhuyenhoc.domain.document;

import java.time.LocalDate;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;

/**
 * Which paper is to be made, of what.
 *
 * @param round   or null for a paper that has none
 * @param place   or null for the whole commune
 * @param number  of the paper; empty where it is written by hand
 * @param date    of the paper
 * @param answers what the clerk filled in; a field that is missing is left to be filled in by hand
 * @param fullIds whether identity numbers are written whole, in sheets
 * @param empty   forms without a name more for each village
 * @param apart   whether in a list of the whole commune each village begins a page of its own
 */
public record PaperOrder(PaperKind kind, Round round, Place place, String number, LocalDate date, Map<PaperKind.Field, String> answers,
                         boolean fullIds, int empty, boolean apart) {
    public PaperOrder {
        answers = Map.copyOf(answers);
    }

    public PaperOrder(PaperKind kind, Round round, Place place, String number, LocalDate date) {
        this(kind, round, place, number, date, Map.of(), false, 0, false);
    }

    /** The same of one village. */
    public PaperOrder of(Place village) {
        return new PaperOrder(kind, round, village, number, date, answers, fullIds, empty, apart);
    }

    /** What was filled in; empty where nothing was. */
    public String answer(PaperKind.Field field) {
        return answers.getOrDefault(field, "");
    }

    /** The same paper with this number. */
    public PaperOrder numbered(String newNumber) {
        return new PaperOrder(kind, round, place, newNumber, date, answers, fullIds, empty, apart);
    }
}
