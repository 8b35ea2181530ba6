package vn.sokhuyenhoc.files.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.intake.Span;

/** Gathers one sheet, the cells of one row after the other; rows without any content are dropped. Refuses what {@link Room} refuses. */
public final class RowCollector {
    private static final int SPAN_BYTES = 40;
    /** No program has sheets with more. */
    private static final int ALL_COLUMNS = 1 << 14;
    private final Room room;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Span> merged = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> broken = new HashSet<>();
    private final Map<Integer, List<FontRun>> fonts = new HashMap<>();

    public RowCollector(Room room) {
        this.room = room;
    }

    /** Column from 0; one that no sheet has makes no sense. */
    public void put(int column, CellContent content) {
        if (column < 0 || column >= ALL_COLUMNS) {
            throw new IllegalArgumentException("column " + column);
        }
        // Blanks far to the right are what a slip of the hand leaves behind.
        if (!content.broken() && (content.text().isEmpty() || column >= Room.COLUMNS && content.text().isBlank())) {
            return;
        }
        room.column(column);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, room.text(content.text()));
        if (content.broken()) {
            broken.add(column);
        }
        if (!content.fonts().isEmpty()) {
            @SuppressWarnings("unchecked")
            List<FontRun> shared = (List<FontRun>) room.same(content.fonts());
            fonts.put(column, shared);
        }
    }

    /** One that ends before it begins, or lies where no sheet has cells, makes no sense. */
    public void merge(Span span) {
        if (span.lastRow() < span.firstRow() || span.lastColumn() < span.firstColumn() || span.firstRow() < 1 || span.firstColumn() < 0
            || span.lastRow() > Room.LAST_ROW || span.lastColumn() >= ALL_COLUMNS) {
            throw new IllegalArgumentException(span.toString());
        }
        room.take(SPAN_BYTES);
        merged.add(span);
    }

    /** Ends the row with this number (from 1). */
    public void end(int number) {
        end(number, 1);
    }

    /** Ends the row with this number (from 1), which stands there so many times, one below the other. */
    public void end(int number, int times) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank() && !broken.contains(size - 1)) {
            size--;
        }
        for (int i = 0; i < times && size > 0; i++) {
            room.row(number + i, size);
            rows.add(new SheetRow(number + i, cells.subList(0, size), broken, fonts));
        }
        cells.clear();
        broken.clear();
        fonts.clear();
    }

    public SheetText sheet(String name) {
        return new SheetText(name, rows, merged);
    }
}
