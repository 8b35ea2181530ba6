package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.ui.kit.Edits;

/** The rows as they stand on the screen, and the steps in which they came to it. */
final class Rows {
    private static final int MANY = 40;

    private final ObservableList<Row> list = FXCollections.observableArrayList();
    private final Edits<Row> edits = new Edits<>();

    void show(List<Row> now) {
        edits.clear();
        list.setAll(now);
    }

    /**
     * Takes other texts for rows, by their place, as one step that can be taken back; those on their way to the disk stay. Answers the rows
     * that are other ones now.
     */
    List<Row> put(Map<Integer, Row> now) {
        Map<Integer, Row> after = new TreeMap<>(now);
        after.replaceAll(this::asHere);
        after.entrySet().removeIf(entry -> list.get(entry.getKey()) == entry.getValue()
            || list.get(entry.getKey()).way() == Row.Way.UNDER_WAY);
        if (!after.isEmpty()) {
            Map<Integer, Row> before = new TreeMap<>();
            after.keySet().forEach(at -> before.put(at, list.get(at)));
            edits.add(new Edits.Edit<>(before, after));
            set(after);
        }
        return List.copyOf(after.values());
    }

    /** Takes the last step back; the rows that changed, by their place, or empty where there is no step. */
    Optional<Map<Integer, Row>> undo() {
        return edits.undo().map(this::turn);
    }

    Optional<Map<Integer, Row>> redo() {
        return edits.redo().map(this::turn);
    }

    private Map<Integer, Row> turn(Map<Integer, Row> to) {
        Map<Integer, Row> now = new TreeMap<>();
        to.forEach((at, row) -> now.put(at, asHere(at, row)));
        set(now);
        return now;
    }

    /** A row with these texts; a form that was saved since the row was made is not forgotten again. */
    private Row asHere(int at, Row row) {
        Row here = list.get(at);
        return row.line() == here.line() && row.way() == here.way() ? row : here.with(row.texts());
    }

    /** What was typed until now is taken back with the forms from here on. */
    void forgetSteps() {
        edits.clear();
    }

    /** Changes the rows of these subjects, where they are here; no step of its own. */
    void renew(Map<Long, UnaryOperator<Row>> changes) {
        Map<Integer, Row> now = new TreeMap<>();
        IntStream.range(0, list.size()).filter(at -> changes.containsKey(list.get(at).id()))
            .forEach(at -> now.put(at, changes.get(list.get(at).id()).apply(list.get(at))));
        set(now);
    }

    /** Many rows are one change of the list, so that the table looks once. */
    private void set(Map<Integer, Row> now) {
        if (now.size() > MANY) {
            List<Row> all = new ArrayList<>(list);
            now.forEach(all::set);
            list.setAll(all);
        } else {
            now.forEach(list::set);
        }
    }

    Row at(int index) {
        return list.get(index);
    }

    int size() {
        return list.size();
    }

    ObservableList<Row> list() {
        return list;
    }
}
