package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a sheet as text, exactly as it stands there: neither trimmed nor normalised, since the encoding is not yet decided.
 *
 * @param number of the row in the sheet, from 1
 * @param cells  from column 0; an empty cell is "", empty ones at the end are left out
 * @param broken columns (from 0) whose cells hold no usable value: a formula never calculated (text "") or an error (text such as "#REF!")
 * @param fonts  of columns (from 0) that have a font of an old encoding (.VnTime, VNI-Times ...) somewhere: what the letters stand in,
 *               from left to right; other cells are not named
 */
public record SheetRow(int number, List<String> cells, Set<Integer> broken, Map<Integer, List<FontRun>> fonts) {
    public SheetRow {
        cells = List.copyOf(cells);
        broken = Set.copyOf(broken);
        fonts = Map.copyOf(fonts);
    }

    /** A row of text alone. */
    public static SheetRow of(int number, List<String> cells) {
        return new SheetRow(number, cells, Set.of(), Map.of());
    }

    /**
     * Letters of a cell that stand in one font.
     *
     * @param start the first of them, from 0; they end where the next run starts
     */
    public record FontRun(int start, String font) {
    }

    /** The same row with one cell saying otherwise. */
    public SheetRow with(int column, String text) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, text);
        return new SheetRow(number, changed, broken.stream().filter(c -> c != column).collect(Collectors.toSet()), fonts);
    }

    /** The text in a column from 0, "" beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
