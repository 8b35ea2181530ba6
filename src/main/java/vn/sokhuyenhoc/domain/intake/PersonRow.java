package vn.sokhuyenhoc.domain.intake;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.NewPerson;

/**
 * One row of a list of people as understood.
 *
 * @param row      the row itself
 * @param person   what it says; where {@link #isRefused()} only for showing
 * @param problems what is wrong; {@link Problem#field()} names a {@link ListField}
 */
public record PersonRow(SheetRow row, NewPerson person, List<Problem> problems) {
    public PersonRow {
        problems = List.copyOf(problems);
    }

    public boolean isRefused() {
        return problems.stream().anyMatch(p -> !p.kind().isWarning());
    }

    /** The same row with more found wrong. */
    public PersonRow with(List<Problem> more) {
        return more.isEmpty() ? this : new PersonRow(row, person, Stream.concat(problems.stream(), more.stream()).toList());
    }
}
