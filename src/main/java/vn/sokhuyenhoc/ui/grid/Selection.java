package vn.sokhuyenhoc.ui.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the clerk is in the grid, and the block from the cell where Shift was first held. */
final class Selection {
    private final ReadOnlyObjectWrapper<Spot> at = new ReadOnlyObjectWrapper<>(new Spot(0, 0));
    private Spot anchor = at.get();
    private int rows;
    private int fields;

    /** The grid has so many rows and columns of marks; whoever stood beyond stands in the last ones. */
    void bound(int nowRows, int nowFields) {
        rows = nowRows;
        fields = nowFields;
        go(at.get(), false);
    }

    /** @param extend whether the block grows to there from where it began */
    void go(Spot to, boolean extend) {
        Spot inside = new Spot(Math.clamp(to.row(), 0, Math.max(0, rows - 1)), Math.clamp(to.field(), 0, Math.max(0, fields - 1)));
        if (!extend) {
            anchor = inside;
        }
        at.set(inside);
    }

    void move(int down, int right, boolean extend) {
        go(new Spot(at.get().row() + down, at.get().field() + right), extend);
    }

    /** To the next cell, from the last of a row to the first of the row below; backwards with -1. */
    void step(int by) {
        int cell = at.get().row() * fields + at.get().field() + by;
        if (fields > 0 && cell >= 0 && cell < rows * fields) {
            go(new Spot(cell / fields, cell % fields), false);
        }
    }

    void all() {
        anchor = new Spot(0, 0);
        at.set(new Spot(Math.max(0, rows - 1), Math.max(0, fields - 1)));
    }

    Spot spot() {
        return at.get();
    }

    Block block() {
        return Block.between(anchor, at.get());
    }

    /** Changes with the block as well, as its other corner never moves alone. */
    ReadOnlyObjectProperty<Spot> spotProperty() {
        return at.getReadOnlyProperty();
    }
}
