package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import vn.sokhuyenhoc.domain.intake.SheetRow;

/** Gathers the cells of one row after the other; rows without any content are dropped. */
final class RowCollector {
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> broken = new HashSet<>();

    /** Column from 0; refuses one that no sheet has. */
    void put(int column, CellContent content) {
        if (column < 0 || column > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) {
            throw new IllegalArgumentException("column " + column);
        }
        if (content.text().isEmpty() && !content.broken()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, content.text());
        if (content.broken()) {
            broken.add(column);
        }
    }

    /** Ends the row with this number (from 1). */
    void end(int number) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank() && !broken.contains(size - 1)) {
            size--;
        }
        if (size > 0) {
            rows.add(new SheetRow(number, cells.subList(0, size), broken, Map.of()));
        }
        cells.clear();
        broken.clear();
    }

    List<SheetRow> rows() {
        return rows;
    }
}
