package vn.sokhuyenhoc.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.intake.PastedText;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.FactBook.Line;

/** The sheet as it stands on the screen: its rows, the cell at hand and what is being typed into it. A first key takes a cell's place. */
final class SheetModel {
    static final List<Quantity> COLUMNS = List.of(Quantity.POPULATION, Quantity.ADULTS, Quantity.WORKERS, Quantity.HOUSEHOLDS, Quantity.STAFF,
        Quantity.DIGITAL_SKILLED, Quantity.DIGITAL_PROFICIENT);

    private final Rows rows = new Rows();
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(new Spot(0, 0));
    private final ReadOnlyStringWrapper typing = new ReadOnlyStringWrapper();

    /** A cell: row and column from 0. */
    record Spot(int row, int column) {
        Quantity quantity() {
            return COLUMNS.get(column);
        }
    }

    void show(List<Line> lines) {
        typing.set(null);
        List<Row> now = new ArrayList<>(lines.stream().map(Row::of).toList());
        now.add(1, new Row(lines.getFirst(), Map.of(), true));
        rows.show(now);
        go(spot.get().row(), spot.get().column());
    }

    private Row row() {
        return rows.at(spot.get().row());
    }

    /** One more letter for the cell at hand; false where it takes none. */
    boolean type(String letter) {
        boolean takes = rows.size() > 0 && row().takes(spot.get().quantity());
        if (takes) {
            typing.set((typing.get() == null ? "" : typing.get()) + letter);
        }
        return takes;
    }

    /** Goes on with the text that the cell has. */
    void edit() {
        if (rows.size() > 0 && typing.get() == null && row().takes(spot.get().quantity())) {
            typing.set(row().text(spot.get().quantity()));
        }
    }

    void erase() {
        if (typing.get() == null) {
            empty();
        } else if (!typing.get().isEmpty()) {
            typing.set(typing.get().substring(0, typing.get().length() - 1));
        }
    }

    /** Takes out what was entered; it is gone once saved. */
    void empty() {
        typing.set(null);
        rows.put(spot.get().row(), spot.get().quantity(), "");
        rows.endStep();
    }

    /** What is being typed is thrown away; false where nothing is. */
    boolean cancelTyping() {
        boolean was = typing.get() != null;
        typing.set(null);
        return was;
    }

    /** Puts what is being typed into its cell. */
    void finish() {
        String text = typing.get();
        typing.set(null);
        if (text != null) {
            rows.put(spot.get().row(), spot.get().quantity(), text);
            rows.endStep();
        }
    }

    /** Takes back what is being typed, else what was changed last since the last saving. */
    void undo() {
        if (!cancelTyping()) {
            rows.undo().ifPresent(this::turned);
        }
    }

    void redo() {
        rows.redo().ifPresent(this::turned);
    }

    private void turned(int first) {
        go(first, spot.get().column());
    }

    void move(int down, int right) {
        finish();
        go(spot.get().row() + down, spot.get().column() + right);
    }

    /** To the next cell that can be typed into, row after row; backwards with -1. */
    void step(int by) {
        finish();
        int cell = spot.get().row() * COLUMNS.size() + spot.get().column() + by;
        while (cell >= 0 && cell < rows.size() * COLUMNS.size()) {
            int at = cell / COLUMNS.size();
            if (rows.at(at).takes(COLUMNS.get(cell % COLUMNS.size()))) {
                go(at, cell % COLUMNS.size());
                return;
            }
            cell += by;
        }
    }

    void go(int row, int column) {
        spot.set(new Spot(Math.clamp(row, 0, Math.max(0, rows.size() - 1)), Math.clamp(column, 0, COLUMNS.size() - 1)));
    }

    /**
     * What became of a block of cells.
     *
     * @param taken cells that were filled
     * @param wrong of these, such as hold no number
     * @param left  cells with text that fell on what cannot be typed into, or beyond the sheet
     */
    record Pasted(int taken, int wrong, int left) {
    }

    /** Puts a block from a spreadsheet from the cell at hand on; each cell is checked by itself, and the line of sums is stepped over. */
    Pasted paste(String text) {
        typing.set(null);
        int taken = 0;
        int wrong = 0;
        int left = 0;
        for (SheetRow line : PastedText.rows(text)) {
            int at = spot.get().row() + line.number() - 1;
            at += spot.get().row() < 1 && at >= 1 ? 1 : 0;
            for (int i = 0; i < line.cells().size(); i++) {
                int column = spot.get().column() + i;
                if (line.cell(i).isBlank()) {
                    continue;
                }
                if (column < COLUMNS.size() && rows.put(at, COLUMNS.get(column), line.cell(i))) {
                    taken++;
                    wrong += rows.at(at).state(COLUMNS.get(column)) == Row.State.WRONG ? 1 : 0;
                } else {
                    left++;
                }
            }
        }
        rows.endStep();
        return new Pasted(taken, wrong, left);
    }

    /** Fills cells by the rows of villages, as the book of bases names them; answers how many are filled and how many are wrong. */
    Pasted fill(Map<Long, Map<Quantity, String>> cells) {
        typing.set(null);
        int taken = 0;
        int wrong = 0;
        int left = 0;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.at(at);
            long place = row.line().place() == null ? BaseBook.COMMUNE : row.line().place().id();
            Map<Quantity, String> own = row.sums() ? Map.of() : cells.getOrDefault(place, Map.of());
            for (Map.Entry<Quantity, String> cell : own.entrySet()) {
                boolean put = rows.put(at, cell.getKey(), cell.getValue());
                taken += put ? 1 : 0;
                left += put ? 0 : 1;
                wrong += put && rows.at(at).state(cell.getKey()) == Row.State.WRONG ? 1 : 0;
            }
        }
        rows.endStep();
        return new Pasted(taken, wrong, left);
    }

    /** Goes to the first cell with something that is no number; false where there is none. */
    boolean goToWrong() {
        for (int at = 0; at < rows.size(); at++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                if (rows.at(at).state(COLUMNS.get(column)) == Row.State.WRONG) {
                    go(at, column);
                    return true;
                }
            }
        }
        return false;
    }

    Stream<Row> typedRows() {
        return rows.typed();
    }

    ObservableList<Row> rows() {
        return rows.list();
    }

    ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** Null while nothing is being typed. */
    ReadOnlyStringProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /** How many cells were typed and not saved. */
    ReadOnlyIntegerProperty unsavedProperty() {
        return rows.unsavedProperty();
    }
}
