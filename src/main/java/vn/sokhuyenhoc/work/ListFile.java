package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.encoding.Conversions;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;

/**
 * A list as it came, with what was understood of it so far.
 *
 * @param path    the file
 * @param sheets  all its visible sheets, as they came
 * @param sheet   the one that is read, in Unicode
 * @param heading its heading, as found or corrected
 * @param place   the village of rows that name none: from the title lines, or chosen; may be empty
 * @param old     its cells that came in an old encoding
 */
public record ListFile(Path path, List<SheetText> sheets, SheetText sheet, Heading heading, String place, Conversions old) {

    public ListFile withColumn(int column, ListColumn meaning) {
        return new ListFile(path, sheets, sheet, heading.with(column, meaning), place, old);
    }

    public ListFile withPlace(String chosen) {
        return new ListFile(path, sheets, sheet, heading, chosen, old);
    }

    /** Leaves a cell as it came, its letters undeciphered. */
    public ListFile withoutConversion(int row, int column) {
        return with(old.without(row, column));
    }

    /** Leaves a column as it came. What its heading means stays. */
    public ListFile withoutConversion(int column) {
        return with(old.without(column));
    }

    /** Reads a column that was left as it came. */
    public ListFile withConversion(int column) {
        return with(old.with(column));
    }

    private ListFile with(Conversions conversions) {
        return new ListFile(path, sheets, conversions.applyTo(sheet), heading, place, conversions);
    }

    /** The same list with one cell corrected. */
    public ListFile withCell(int row, int column, String text) {
        return new ListFile(path, sheets, sheet.with(row, column, text), heading, place, old);
    }

    /** The same list, its columns read as these. */
    public ListFile withColumns(Map<Integer, ListColumn> meanings) {
        return new ListFile(path, sheets, sheet, heading.withColumns(meanings), place, old);
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
