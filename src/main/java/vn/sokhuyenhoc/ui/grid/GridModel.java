package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The rows of the grid, the cell at hand and what is being typed into it. A cell is typed into as in Excel: the first key takes its place. */
final class GridModel {
    private final Rows rows = new Rows();
    private final Selection selection = new Selection();
    private final ReadOnlyStringWrapper typing = new ReadOnlyStringWrapper();
    private final BiConsumer<Row, Boolean> left;
    private final Consumer<List<Row>> changed;
    private boolean byHand;

    /**
     * @param left    told the row that the clerk leaves, and whether something was typed into it since they came
     * @param changed told rows that got other texts at once
     */
    GridModel(BiConsumer<Row, Boolean> left, Consumer<List<Row>> changed) {
        this.left = left;
        this.changed = changed;
    }

    void show(List<Row> now) {
        typing.set(null);
        byHand = false;
        rows.show(now);
        selection.bound(now.size(), now.isEmpty() ? 0 : now.getFirst().indicators().size());
    }

    /** The row at hand; null where there is none. */
    Row row() {
        return rows.size() == 0 ? null : rows.at(selection.spot().row());
    }

    /** Whether the cell at hand can be typed into. */
    boolean isOpen() {
        return row() != null && row().isKeyed(selection.spot().field()) && row().way() != Row.Way.UNDER_WAY;
    }

    /** One more letter for the cell at hand; false where it takes none. */
    boolean type(String letter) {
        if (isOpen()) {
            typing.set((typing.get() == null ? "" : typing.get()) + letter);
        }
        return isOpen();
    }

    /** Goes on with the text that the cell has. */
    void edit() {
        if (isOpen() && typing.get() == null) {
            typing.set(row().texts().get(selection.spot().field()));
        }
    }

    /** Takes the last letter back, or, where nothing is being typed, empties the block. */
    void erase() {
        if (typing.get() == null) {
            empty();
        } else if (!typing.get().isEmpty()) {
            typing.set(typing.get().substring(0, typing.get().length() - 1));
        }
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
        if (text != null && isOpen()) {
            Spot spot = selection.spot();
            byHand = true;
            put(Map.of(spot.row(), row().with(spot.field(), text)));
        }
    }

    void go(Spot to, boolean extend) {
        walk(() -> selection.go(to, extend));
    }

    void move(int down, int right, boolean extend) {
        walk(() -> selection.move(down, right, extend));
    }

    void step(int by) {
        walk(() -> selection.step(by));
    }

    /** To the cell below; below the last row there is nothing, but that row is left. */
    void down() {
        if (selection.spot().row() + 1 < rows.size()) {
            move(1, 0, false);
        } else {
            leave();
        }
    }

    void all() {
        walk(selection::all);
    }

    private void walk(Runnable move) {
        finish();
        int from = selection.spot().row();
        move.run();
        if (selection.spot().row() != from && from < rows.size()) {
            left.accept(rows.at(from), byHand);
            byHand = false;
        }
    }

    /** The clerk looks away from the grid: the row at hand is left as well. */
    void leave() {
        finish();
        if (row() != null) {
            left.accept(row(), byHand);
            byHand = false;
        }
    }

    /** Empties the block. */
    void empty() {
        Block block = selection.block();
        byHand |= block.top() == block.bottom();
        each(block, (row, field) -> "");
    }

    /** Every cell of the block takes what stands above the block; a block of several rows, what stands in its first one. */
    void fillDown() {
        finish();
        Block block = selection.block();
        int source = block.top() == block.bottom() ? block.top() - 1 : block.top();
        if (source >= 0) {
            byHand |= block.top() == block.bottom();
            List<String> above = rows.at(source).texts();
            each(block, (row, field) -> above.get(field));
        }
    }

    private interface Filling {
        String text(Row row, int field);
    }

    private void each(Block block, Filling filling) {
        Map<Integer, Row> now = new HashMap<>();
        for (int at = block.top(); at <= Math.min(block.bottom(), rows.size() - 1); at++) {
            List<String> texts = new ArrayList<>(rows.at(at).texts());
            for (int field = block.left(); field <= block.right(); field++) {
                texts.set(field, filling.text(rows.at(at), field));
            }
            now.put(at, rows.at(at).with(texts));
        }
        put(now);
    }

    /** The block as spreadsheets put it on the clipboard; in a later column with the marks that stand there. */
    String copy() {
        finish();
        Block block = selection.block();
        return rows.list().subList(block.top(), Math.min(block.bottom() + 1, rows.size())).stream()
            .map(row -> IntStream.rangeClosed(block.left(), block.right()).mapToObj(field -> cell(row, field)).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    }

    /** Cells hold no tabs and no line ends, so that only a quote at the beginning needs quotes. */
    private static String cell(Row row, int field) {
        String text = row.texts().get(field).isEmpty() ? row.asked().before(field) : row.texts().get(field);
        return text.startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Takes rows from a block of cells; none of them is saved by being left. */
    void paste(Map<Integer, Row> now) {
        byHand = false;
        put(now);
    }

    private void put(Map<Integer, Row> now) {
        List<Row> after = rows.put(now);
        if (!after.isEmpty() && (after.size() > 1 || !byHand)) {
            changed.accept(after);
        }
    }

    /** Takes back what was changed last since the last saving; false where there is nothing. */
    boolean undo() {
        return cancelTyping() || rows.undo().map(this::turned).orElse(false);
    }

    boolean redo() {
        return rows.redo().map(this::turned).orElse(false);
    }

    private boolean turned(Map<Integer, Row> now) {
        byHand = false;
        changed.accept(List.copyOf(now.values()));
        selection.go(new Spot(now.keySet().iterator().next(), selection.spot().field()), false);
        return true;
    }

    /** The next cell, row by row and from the top again, that is wrong, or whose row is unlikely; none where all is well. */
    boolean goToNextBad() {
        finish();
        int fields = row() == null ? 0 : row().indicators().size();
        int cells = rows.size() * fields;
        int here = selection.spot().row() * fields + selection.spot().field();
        OptionalInt next = IntStream.rangeClosed(1, cells).map(i -> (here + i) % cells).filter(i -> isBad(rows.at(i / fields), i % fields))
            .findFirst();
        next.ifPresent(cell -> go(new Spot(cell / fields, cell % fields), false));
        return next.isPresent();
    }

    private static boolean isBad(Row row, int field) {
        Row.State state = row.state();
        return row.problem(field).isPresent() || field == 0 && (state == Row.State.UNLIKELY || state == Row.State.OVERTAKEN);
    }

    Rows rows() {
        return rows;
    }

    Selection selection() {
        return selection;
    }

    /** What is being typed into the cell at hand; null where nothing is. */
    ReadOnlyStringProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }
}
