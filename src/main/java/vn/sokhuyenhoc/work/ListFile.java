package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;

/**
 * A list as it came, with what was understood of it so far.
 *
 * @param path    the file
 * @param sheets  all its visible sheets
 * @param sheet   the one that is read
 * @param heading its heading, as found or corrected
 * @param place   the village of rows that name none: from the title lines, or chosen; may be empty
 */
public record ListFile(Path path, List<SheetText> sheets, SheetText sheet, Heading heading, String place) {

    public ListFile withColumn(int column, ListColumn meaning) {
        return new ListFile(path, sheets, sheet, heading.with(column, meaning), place);
    }

    public ListFile withPlace(String chosen) {
        return new ListFile(path, sheets, sheet, heading, chosen);
    }

    /** The same list with one cell corrected. */
    public ListFile withCell(int row, int column, String text) {
        return new ListFile(path, sheets, sheet.with(row, column, text), heading, place);
    }

    /** The same list, its columns read as these. */
    public ListFile withColumns(Map<Integer, ListColumn> meanings) {
        return new ListFile(path, sheets, sheet, heading.withColumns(meanings), place);
    }

    /** Whether the list has no heading: a block pasted without one. */
    public boolean isBare() {
        return heading.lastRow() == 0;
    }

    /** The rows below the heading, whether they speak of a person or not. */
    public List<SheetRow> rows() {
        return sheet.rows().stream().filter(row -> row.number() > heading.lastRow()).toList();
    }
}
