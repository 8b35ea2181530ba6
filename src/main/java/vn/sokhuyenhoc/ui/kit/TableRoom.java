package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Where a list has not the room for all its columns, those go that matter least there, one after the other, and come back with the room; what is
 * still too wide is narrowed, so that the list does not scroll sideways. What a hidden column says must stand elsewhere: beside the list, or in
 * a form.
 */
public final class TableRoom {
    /** Beside the columns: the bar that scrolls, and the edges. */
    private static final double EDGE_EM = 1.4;
    private static final double LEAST = 0.75;

    private final TableView<?> table;
    private final List<String> lesser;
    private final Set<TableColumn<?, ?>> gone = new HashSet<>();
    private boolean fitting;

    private TableRoom(TableView<?> table, List<String> lesser) {
        this.table = table;
        this.lesser = lesser;
        table.widthProperty().subscribe(this::fit);
        table.fixedCellSizeProperty().subscribe(this::fit);
        table.getVisibleLeafColumns().addListener((InvalidationListener) change -> fit());
    }

    /**
     * Called once, when the table has its columns from {@link Tables#column}.
     *
     * @param lesser ids of the columns that go, the first to go first
     */
    public static void keep(TableView<?> table, String... lesser) {
        new TableRoom(table, List.of(lesser)).fit();
    }

    private void fit() {
        if (fitting || table.getFixedCellSize() <= 0 || table.getWidth() <= 0) {
            return;
        }
        fitting = true;
        double em = table.getFixedCellSize() / Tables.ROW_EM;
        double room = table.getWidth() - EDGE_EM * em;
        List<TableColumn<?, ?>> all = new ArrayList<>(table.getColumns());
        all.removeIf(column -> !column.isVisible() && !gone.contains(column));
        List<TableColumn<?, ?>> there = new ArrayList<>(all);
        for (String id : lesser) {
            if (sum(there, em) > room) {
                there.removeIf(column -> id.equals(column.getId()));
            }
        }
        double share = Math.clamp(room / sum(there, em), LEAST, 1);
        for (TableColumn<?, ?> column : all) {
            column.setVisible(there.contains(column));
            column.setPrefWidth(Math.floor(Tables.wanted(column, em) * share));
        }
        gone.clear();
        all.stream().filter(column -> !there.contains(column)).forEach(gone::add);
        fitting = false;
    }

    private static double sum(List<TableColumn<?, ?>> columns, double em) {
        return columns.stream().mapToDouble(column -> Tables.wanted(column, em)).sum();
    }
}
