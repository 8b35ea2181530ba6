package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Where a list has not the room for all its columns, those go that matter least there, one after the other, and come back with the room; what is
 * still too wide is narrowed, so that the list does not scroll sideways. What a hidden column says must stand elsewhere: beside the list, or in
 * a form.
 */
public final class TableRoom {
    /** Beside the columns: the bar that scrolls, and the edges. */
    private static final double EDGE_EM = 1.1;
    /** Columns of long text are narrowed first, then shorter text; numbers, days and what stands at the right never. */
    private static final double LONG_EM = 10;
    private static final double SHORT_EM = 7;
    private static final double LEAST = 0.6;
    private static final double LEAST_SHORT = 0.75;
    /** Left and right of the words of a heading. */
    private static final double PADDING_EM = 1.7;

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
        double over = narrow(there, em, sum(there, em) - room, true);
        narrow(there, em, over, false);
        all.forEach(column -> column.setVisible(there.contains(column)));
        gone.clear();
        all.stream().filter(column -> !there.contains(column)).forEach(gone::add);
        fitting = false;
    }

    /** Gives the columns their widths, those of long text or the shorter ones less; answers what is still too wide. */
    private static double narrow(List<TableColumn<?, ?>> columns, double em, double over, boolean longText) {
        double give = columns.stream().mapToDouble(column -> give(column, em, longText)).sum();
        double share = give <= 0 ? 0 : Math.clamp(over / give, 0, 1);
        for (TableColumn<?, ?> column : columns) {
            double wanted = Tables.wanted(column, em);
            if (longText || give(column, em, false) > 0) {
                column.setPrefWidth(Math.floor(wanted - give(column, em, longText) * share));
            }
        }
        return over - give * share;
    }

    /** How much narrower a column may become: its heading stays whole. */
    private static double give(TableColumn<?, ?> column, double em, boolean longText) {
        double wanted = Tables.wanted(column, em);
        boolean text = !column.getStyleClass().contains(Style.RIGHT) && wanted > SHORT_EM * em;
        if (!text || longText != wanted > LONG_EM * em) {
            return 0;
        }
        Text heading = new Text(column.getText());
        heading.setFont(Font.font(Appearance.FAMILY, em));
        double least = Math.max((longText ? LEAST : LEAST_SHORT) * wanted, heading.getLayoutBounds().getWidth() + PADDING_EM * em);
        return Math.max(0, wanted - least);
    }

    private static double sum(List<TableColumn<?, ?>> columns, double em) {
        return columns.stream().mapToDouble(column -> Tables.wanted(column, em)).sum();
    }
}
