package vn.sokhuyenhoc.domain.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the heading of a list under title lines, in one row or in two with merged cells: the row, or pair of rows,
 * that announces the most fields, a name among them.
 */
public final class HeadingFinder {
    private static final int ROWS_LOOKED_AT = 40;
    private static final int FEWEST_FIELDS = 2;

    private HeadingFinder() {
    }

    public static Optional<Heading> find(SheetText sheet) {
        Heading best = null;
        List<SheetRow> rows = sheet.rows();
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            best = better(best, heading(sheet, rows.get(i), rows.get(i)));
            if (i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1) {
                best = better(best, heading(sheet, rows.get(i), rows.get(i + 1)));
            }
        }
        return Optional.ofNullable(best);
    }

    private static Heading better(Heading best, Heading other) {
        boolean usable = other.has(ListField.NAME) && other.columns().size() >= FEWEST_FIELDS;
        // Of two that announce as much, the one with fewer rows: the other has taken a line of the title with it.
        boolean more = best == null || other.columns().size() > best.columns().size()
            || other.columns().size() == best.columns().size() && other.firstRow() == other.lastRow() && best.firstRow() < best.lastRow();
        return usable && more ? other : best;
    }

    private static Heading heading(SheetText sheet, SheetRow top, SheetRow bottom) {
        Map<Integer, String> texts = new HashMap<>();
        for (int column = 0; column < Math.max(top.cells().size(), bottom.cells().size()); column++) {
            String below = bottom == top ? "" : bottom.cell(column).strip();
            String text = (spread(sheet, top, column) + " " + below).strip();
            if (ListField.read(text).isEmpty() && !below.isEmpty()) {
                text = ListField.read(below).isPresent() ? below : grouped(sheet, top, column, text);
            }
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        Heading words = new Heading(top.number(), bottom.number(), texts, Map.of());
        return words.withColumns(words.announced());
    }

    /** A file that knows no merged cells has the heading of several columns above the first of them only. */
    private static String grouped(SheetText sheet, SheetRow top, int column, String text) {
        int left = column;
        while (left > 0 && top.cell(left).isBlank()) {
            left--;
        }
        String whole = (top.cell(left).strip() + " " + text).strip();
        return sheet.merged().isEmpty() && left < column && ListField.read(whole).isPresent() ? whole : text;
    }

    /** A cell of the upper row, or that of the merged cell it lies in. */
    private static String spread(SheetText sheet, SheetRow row, int column) {
        String own = row.cell(column).strip();
        if (!own.isEmpty()) {
            return own;
        }
        return sheet.merged().stream().filter(m -> m.firstRow() == row.number() && m.covers(row.number(), column))
            .map(m -> row.cell(m.firstColumn()).strip()).findFirst().orElse("");
    }
}
