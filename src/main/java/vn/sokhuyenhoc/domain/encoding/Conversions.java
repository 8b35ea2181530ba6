package vn.sokhuyenhoc.domain.encoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;

/**
 * The cells of a sheet that are in an old encoding, decided one by one, and which of them the clerk wants to keep as they came.
 *
 * @param changes from top to bottom
 * @param refused the cells that stay as they came
 */
public record Conversions(List<Change> changes, Set<Change> refused) {
    public static final Conversions NONE = new Conversions(List.of(), Set.of());

    public Conversions {
        changes = List.copyOf(changes);
        refused = Set.copyOf(refused);
    }

    /**
     * Decides for each cell, by its font and letters; where these leave a doubt, by those of its column and sheet.
     *
     * @param sheet as it came, nothing trimmed
     */
    public static Conversions of(SheetText sheet) {
        Votes votes = new Votes();
        List<SheetRow> rows = sheet.rows();
        rows.forEach(row -> eachOld(row, column -> OldText.vote(row.cell(column), runs(row, column), column, votes)));
        List<Change> changes = new ArrayList<>();
        rows.forEach(row -> eachOld(row, column -> OldText.read(row.cell(column), runs(row, column), column, votes)
            .ifPresent(conversion -> changes.add(new Change(row.number(), column, conversion)))));
        return changes.isEmpty() ? NONE : new Conversions(changes, Set.of());
    }

    /** Does something with each column of the row that has letters beyond ASCII or an old font. */
    private static void eachOld(SheetRow row, IntConsumer act) {
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            if (row.fonts().containsKey(column) || !isAscii(cells.get(column))) {
                act.accept(column);
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    private static List<SheetRow.FontRun> runs(SheetRow row, int column) {
        return row.fonts().getOrDefault(column, List.of());
    }

    /** The columns (from 0) with such cells, and how many each has. */
    public SortedMap<Integer, Long> columns() {
        return changes.stream().collect(Collectors.groupingBy(Change::column, TreeMap::new, Collectors.counting()));
    }

    /** How many cells are read otherwise than they came. */
    public int count() {
        return changes.size() - refused.size();
    }

    /** Whether any cell of the column is read otherwise than it came. */
    public boolean converts(int column) {
        return changes.stream().anyMatch(change -> change.column() == column && !refused.contains(change));
    }

    /** Leaves one cell as it came. */
    public Conversions without(int row, int column) {
        return refusing(Stream.concat(refused.stream(), changes.stream().filter(c -> c.row() == row && c.column() == column)));
    }

    /** Leaves all cells of the column as they came. */
    public Conversions without(int column) {
        return refusing(Stream.concat(refused.stream(), changes.stream().filter(c -> c.column() == column)));
    }

    /** Reads all cells of the column again. */
    public Conversions with(int column) {
        return refusing(refused.stream().filter(c -> c.column() != column));
    }

    private Conversions refusing(Stream<Change> cells) {
        return new Conversions(changes, cells.collect(Collectors.toCollection(HashSet::new)));
    }

    /**
     * The sheet with these cells read, and those refused as they came. Cells that say neither were corrected by hand and stay.
     *
     * @param sheet as it came, or answered by this method before
     */
    public SheetText applyTo(SheetText sheet) {
        List<SheetRow> rows = new ArrayList<>(sheet.rows().size());
        int next = 0;
        for (SheetRow row : sheet.rows()) {
            SheetRow changed = row;
            for (; next < changes.size() && changes.get(next).row() <= row.number(); next++) {
                Change change = changes.get(next);
                boolean kept = refused.contains(change);
                if (change.row() == row.number() && row.cell(change.column()).equals(change.text(!kept))) {
                    changed = changed.with(change.column(), change.text(kept));
                }
            }
            rows.add(changed);
        }
        return changes.isEmpty() ? sheet : new SheetText(sheet.name(), rows, sheet.merged());
    }
}
