package vn.sokhuyenhoc.ui.results;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Columns of the panes that explain. */
final class Columns {
    private Columns() {
    }

    static ColumnConstraints percent(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    /** As wide as what stands in it. */
    static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    /** Takes what is left. */
    static ColumnConstraints wide() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
