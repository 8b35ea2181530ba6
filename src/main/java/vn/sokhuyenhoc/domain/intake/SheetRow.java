package vn.sokhuyenhoc.domain.intake;

import java.util.List;
import java.util.Set;

/**
 * One row of a sheet.
 *
 * @param number as the sheet counts, from 1
 * @param cells  text of the cells from column 0 on; empty text where there is nothing
 * @param broken columns whose formula has no value or an error
 */
public record SheetRow(int number, List<String> cells, Set<Integer> broken) {

    /** The text in a column, empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
