package vn.sokhuyenhoc.ui.cross;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The counts; one cell is at hand, Enter or a double click opens it. */
final class CountsTable {
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final double LETTER = 0.56;
    private static final double MARGIN = 1.7;
    private static final double FIRST = 13;
    private static final double LEAST = 5.6;
    private static final double LEAST_WITH_SHARE = 8.4;

    private final CrossViewModel model;
    private final CrossWords words;
    private final ObservableList<Value> rows = FXCollections.observableArrayList();
    private final TableView<Value> view = Tables.table("cross.table", rows);
    private CrossTable table;

    CountsTable(CrossViewModel model, Messages messages) {
        this.model = model;
        this.words = new CrossWords(messages);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setMinSize(0, 0);
        view.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(Value row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(SUM, !empty && row != null && CrossViewModel.isSum(row));
            }
        });
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    TableView<Value> view() {
        return view;
    }

    /** The cell at hand stays where it was, as far as it is still there. */
    private void show(CrossViewModel.Shown shown) {
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        table = shown.table();
        view.getColumns().clear();
        Tables.column(view, "name", words.dimension(table.question().rows()), FIRST, row -> words.value(table.question().rows(), row));
        int number = 0;
        for (Value column : table.allColumns()) {
            column(shown, column, "column" + number++);
        }
        rows.setAll(table.isEmpty() ? FXCollections.emptyObservableList() : table.allRows());
        view.setPlaceholder(Tables.empty("fth-grid", model.hint()));
        if (!rows.isEmpty()) {
            choose(Math.clamp(at.getRow(), 0, rows.size() - 1), Math.clamp(at.getColumn(), 1, view.getColumns().size() - 1));
        }
    }

    private void column(CrossViewModel.Shown shown, Value column, String id) {
        String heading = words.value(table.question().columns(), column);
        double least = shown.share() == Share.NONE ? LEAST : LEAST_WITH_SHARE;
        TableColumn<Value, String> made = Tables.column(view, id, heading, Math.max(least, heading.length() * LETTER + MARGIN),
            row -> words.cell(table, new Spot(row.code(), column.code()), shown.share()), Style.RIGHT);
        if (CrossViewModel.isSum(column)) {
            made.getStyleClass().add("sum-column");
        }
    }

    private void choose(int row, int column) {
        TableColumn<Value, ?> at = view.getColumns().get(column);
        view.getSelectionModel().clearAndSelect(row, at);
        view.getFocusModel().focus(row, at);
    }

    /** The first column stands for the whole row. */
    private void open() {
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        if (table == null || at.getRow() < 0 || at.getRow() >= rows.size()) {
            return;
        }
        int column = at.getColumn() - 1;
        Value across = column < 0 || column >= table.allColumns().size() ? Value.SUM : table.allColumns().get(column);
        model.open(new Spot(rows.get(at.getRow()).code(), across.code()));
    }
}
