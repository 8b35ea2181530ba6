package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in one visible sheet of a workbook.
 *
 * @param name   as on its tab
 * @param rows   from top to bottom; empty ones are left out, the numbers tell where
 * @param merged in no particular order
 */
public record SheetText(String name, List<SheetRow> rows, List<Span> merged) {
    public SheetText {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** Where the row of that number stands among the rows, negative where it does not. */
    public int position(int number) {
        return Collections.binarySearch(rows, SheetRow.of(number, List.of()), Comparator.comparingInt(SheetRow::number));
    }

    /** The same sheet with one cell saying otherwise; a row that is not there stays away. */
    public SheetText with(int number, int column, String text) {
        int at = position(number);
        if (at < 0) {
            return this;
        }
        List<SheetRow> changed = new ArrayList<>(rows);
        changed.set(at, rows.get(at).with(column, text));
        return new SheetText(name, changed, merged);
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
