package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.intake.FormRow;

/**
 * What an import of marks would do; nothing is written yet.
 *
 * @param rows    every row that speaks of a form, as understood
 * @param taken   the forms of the good rows
 */
public record FormsPreview(ListFile file, Round round, List<FormRow> rows, List<Assessment> taken) {

    public List<FormRow> refused() {
        return rows.stream().filter(FormRow::isRefused).toList();
    }
}
