package vn.sokhuyenhoc.domain.intake;

import java.util.List;
import java.util.Set;

/**
 * One row of a sheet as text, exactly as it stands there: neither trimmed nor normalised, since the encoding is not yet decided.
 *
 * @param number of the row in the sheet, from 1
 * @param cells  from column 0; an empty cell is "", empty ones at the end are left out
 * @param broken columns (from 0) whose cells hold no usable value: a formula never calculated (text "") or an error (text such as "#REF!")
 */
public record SheetRow(int number, List<String> cells, Set<Integer> broken) {
    public SheetRow {
        cells = List.copyOf(cells);
        broken = Set.copyOf(broken);
    }

    /** The text in a column from 0, "" beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
