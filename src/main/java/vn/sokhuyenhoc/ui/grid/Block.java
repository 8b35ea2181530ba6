package vn.sokhuyenhoc.ui.grid;

/** The cells between two corners, both included. */
record Block(int top, int left, int bottom, int right) {
    static Block between(Spot one, Spot two) {
        return new Block(Math.min(one.row(), two.row()), Math.min(one.field(), two.field()), Math.max(one.row(), two.row()),
            Math.max(one.field(), two.field()));
    }

    boolean has(int row, int field) {
        return row >= top && row <= bottom && field >= left && field <= right;
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }
}
