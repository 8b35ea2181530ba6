package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;

/** The columns of the list and their order, on the screen as in the sheet. The name is always shown. */
public final class ColumnsModel {
    private final ObservableList<PersonColumn> all = FXCollections.observableArrayList(PersonColumn.values());
    private final ObservableList<PersonColumn> shown = FXCollections.observableArrayList(PersonColumn.USUAL);
    private final Set<PersonColumn> on = EnumSet.copyOf(PersonColumn.USUAL);
    private final Consumer<List<PersonColumn>> keep;
    private boolean borrowed;

    /** @param keep remembers what the clerk chose */
    ColumnsModel(Consumer<List<PersonColumn>> keep) {
        this.keep = keep;
        take(PersonColumn.USUAL);
    }

    /** Shows these, as they were remembered. */
    void take(List<PersonColumn> columns) {
        if (!columns.equals(shown) || all.isEmpty() || !all.subList(0, columns.size()).equals(columns)) {
            on.clear();
            on.addAll(columns);
            List<PersonColumn> order = new ArrayList<>(columns);
            Arrays.stream(PersonColumn.values()).filter(column -> !on.contains(column)).forEach(order::add);
            all.setAll(order);
            shown.setAll(columns);
        }
    }

    /** Shows the columns of an own list, which are not remembered for the office. */
    void borrow(List<PersonColumn> columns) {
        borrowed = true;
        take(columns);
    }

    /** From now on the office's own columns are shown again. */
    void giveBack() {
        borrowed = false;
    }

    /** Shows these, as the office chose them, where none are borrowed. */
    void remember(List<PersonColumn> columns) {
        if (!borrowed) {
            take(columns);
        }
    }

    private void keep(List<PersonColumn> columns) {
        if (!borrowed) {
            keep.accept(columns);
        }
    }

    /** Shows a column, or hides it. */
    public void toggle(PersonColumn column) {
        if (column != PersonColumn.NAME) {
            if (!on.remove(column)) {
                on.add(column);
            }
            tell();
        }
    }

    /** Moves a column towards the beginning (-1) or the end (1), as far as there is room. */
    public void move(PersonColumn column, int by) {
        int from = all.indexOf(column);
        int to = from + by;
        if (to >= 0 && to < all.size()) {
            List<PersonColumn> order = new ArrayList<>(all);
            Collections.swap(order, from, to);
            all.setAll(order);
            tell();
        }
    }

    /** Back to the usual columns. */
    public void usual() {
        take(PersonColumn.USUAL);
        keep(PersonColumn.USUAL);
    }

    private void tell() {
        List<PersonColumn> now = all.stream().filter(on::contains).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
            keep(now);
        }
    }

    public boolean isShown(PersonColumn column) {
        return on.contains(column);
    }

    /** All columns in their order. */
    public ObservableList<PersonColumn> all() {
        return all;
    }

    /** Those that are shown, from left to right. */
    public ObservableList<PersonColumn> shown() {
        return shown;
    }
}
