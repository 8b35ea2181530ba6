package vn.sokhuyenhoc.domain.intake;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.BirthDate;

/**
 * One row of a sheet of marks: whose form it says it is, and what the form says.
 *
 * @param place named in the row or above it, or empty
 */
public record FormRow(SheetRow row, Claim claim, String place, FormDraft draft, List<Problem> problems) {

    /**
     * Whose form a row says it is.
     *
     * @param serials  what its number can mean, the likeliest first; none where not given
     * @param birth    or null
     * @param idNumber 12 digits, or null
     */
    public record Claim(List<Integer> serials, String name, BirthDate birth, String idNumber) {
        public Claim {
            serials = List.copyOf(serials);
        }
    }

    public FormRow {
        problems = List.copyOf(problems);
    }

    public boolean isRefused() {
        return problems.stream().anyMatch(p -> !p.kind().isWarning());
    }

    /** The same row with more found wrong. */
    public FormRow with(List<Problem> more) {
        return more.isEmpty() ? this : new FormRow(row, claim, place, draft, Stream.concat(problems.stream(), more.stream()).toList());
    }
}
