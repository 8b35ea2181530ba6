package vn.sokhuyenhoc.ui.facts;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.ui.kit.Edits;

/** The rows of the sheet as they stand on the screen, and the steps in which they came to it since the last saving. */
final class Rows {
    private final ObservableList<Row> list = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private final Edits<Row> edits = new Edits<>();
    /** Rows as they were before the step under way. */
    private final Map<Integer, Row> before = new TreeMap<>();

    void show(List<Row> now) {
        edits.clear();
        list.setAll(now);
        unsaved.set(0);
    }

    /** Types a text into a cell, which is part of the step under way; false where the cell takes none. */
    boolean put(int at, Quantity quantity, String text) {
        boolean takes = at < list.size() && list.get(at).takes(quantity);
        if (takes) {
            before.putIfAbsent(at, list.get(at));
            set(Map.of(at, list.get(at).with(quantity, text)));
        }
        return takes;
    }

    /** Ends the step under way: what was put in it goes back at once. */
    void endStep() {
        before.entrySet().removeIf(row -> row.getValue().equals(list.get(row.getKey())));
        if (!before.isEmpty()) {
            Map<Integer, Row> after = new TreeMap<>(before);
            after.replaceAll((at, row) -> list.get(at));
            edits.add(new Edits.Edit<>(new TreeMap<>(before), after));
            before.clear();
        }
    }

    /** Takes the last step back; the first row that changed, or none. */
    OptionalInt undo() {
        return edits.undo().map(this::turn).orElse(OptionalInt.empty());
    }

    OptionalInt redo() {
        return edits.redo().map(this::turn).orElse(OptionalInt.empty());
    }

    private OptionalInt turn(Map<Integer, Row> to) {
        set(to);
        return to.keySet().stream().mapToInt(Integer::intValue).min();
    }

    private void set(Map<Integer, Row> now) {
        now.forEach(list::set);
        unsaved.set(list.stream().mapToInt(row -> row.typed().size()).sum());
    }

    Row at(int index) {
        return list.get(index);
    }

    int size() {
        return list.size();
    }

    Stream<Row> typed() {
        return list.stream().filter(row -> !row.typed().isEmpty());
    }

    ObservableList<Row> list() {
        return list;
    }

    /** How many cells were typed and not saved. */
    ReadOnlyIntegerProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }
}
