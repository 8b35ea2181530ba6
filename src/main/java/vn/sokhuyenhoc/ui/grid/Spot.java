package vn.sokhuyenhoc.ui.grid;

/** A cell of the grid: row and line of the form, both from 0. */
record Spot(int row, int field) {
}
