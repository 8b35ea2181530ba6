package vn.sokhuyenhoc.domain.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * The heading of a list as found, or as the clerk corrected it.
 *
 * @param firstRow number of its first row in the sheet; 0 where the list has none
 * @param lastRow  number of its last row; data begin below; 0 where the list has none
 * @param texts    what stands above each column
 * @param columns  what each column holds; columns not named here are passed over
 */
public record Heading(int firstRow, int lastRow, Map<Integer, String> texts, Map<Integer, ListColumn> columns) {
    public Heading {
        texts = Map.copyOf(texts);
        columns = Map.copyOf(columns);
    }

    public OptionalInt column(ListField field) {
        return columns.entrySet().stream().filter(e -> e.getValue().field() == field).mapToInt(Map.Entry::getKey).min();
    }

    public boolean has(ListField field) {
        return column(field).isPresent();
    }

    /** The text of a row under this field, empty where there is no such column. */
    public String text(SheetRow row, ListField field) {
        OptionalInt column = column(field);
        return column.isPresent() ? row.cell(column.getAsInt()).strip() : "";
    }

    /** The same heading with one column read otherwise; null takes its meaning away. A field stands in one column only. */
    public Heading with(int column, ListColumn meaning) {
        Map<Integer, ListColumn> changed = new TreeMap<>(columns);
        changed.remove(column);
        if (meaning != null) {
            changed.values().removeIf(meaning::equals);
            changed.put(column, meaning);
        }
        return new Heading(firstRow, lastRow, texts, changed);
    }

    /** The same heading, its columns read as these. */
    public Heading withColumns(Map<Integer, ListColumn> meanings) {
        return new Heading(firstRow, lastRow, texts, meanings);
    }

    /** What the words of the heading announce, each field by the first column that does. */
    public Map<Integer, ListColumn> announced() {
        Map<Integer, ListColumn> announced = new TreeMap<>();
        Set<ListColumn> taken = new HashSet<>();
        new TreeMap<>(texts).forEach((column, text) -> ListField.read(text).filter(taken::add).ifPresent(meaning -> announced.put(column, meaning)));
        return announced;
    }

    /** What tells lists of one make from others: the folded words of the heading and where they stand. */
    public String shape() {
        return new TreeMap<>(texts).entrySet().stream().map(e -> e.getKey() + "=" + Fold.fold(e.getValue())).collect(Collectors.joining("|"));
    }
}
