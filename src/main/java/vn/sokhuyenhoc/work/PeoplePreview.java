package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.PersonRow;

/**
 * What an import of people would do; nothing is written yet.
 *
 * @param rows        every row that speaks of a person, as understood
 * @param newPlaces   villages that the register does not have yet
 * @param newChapters chapters that the register does not have yet
 */
public record PeoplePreview(ListFile file, List<PersonRow> rows, List<String> newPlaces, List<String> newChapters) {

    public List<PersonRow> taken() {
        return rows.stream().filter(r -> !r.isRefused()).toList();
    }

    public List<PersonRow> refused() {
        return rows.stream().filter(PersonRow::isRefused).toList();
    }

    /** Rows that are taken although something should be looked at. */
    public List<PersonRow> warned() {
        return rows.stream().filter(r -> !r.isRefused() && r.problems().stream().anyMatch(PeoplePreview::isTelling)).toList();
    }

    /** A missing birth date is no news where the list has no such column. */
    private static boolean isTelling(Problem problem) {
        return problem.kind() != Problem.Kind.BIRTH_MISSING;
    }
}
