package vn.sokhuyenhoc.ui.register.people;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Marks people of the list: Space one, Shift with the arrows a span, Ctrl A all, Esc none; or a click in the first column. */
final class MarkKeys {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final String COLUMN = "mark";
    private static final String TICK = "\u2713";

    private final Marks marks;
    private final TableView<PersonLine> table;

    MarkKeys(Marks marks, TableView<PersonLine> table) {
        this.marks = marks;
        this.table = table;
    }

    void install() {
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds the narrow column of ticks. */
    static void column(TableView<PersonLine> table, Marks marks) {
        TableColumn<PersonLine, String> column = Tables.column(table, COLUMN, TICK, 2, line -> "", Style.CENTER);
        column.setCellFactory(_ -> new TableCell<>() {
            {
                marks.versionProperty().subscribe(this::tick);
                indexProperty().subscribe(this::tick);
            }

            private void tick() {
                setText(!isEmpty() && marks.has(getIndex()) ? TICK : "");
            }

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                tick();
            }
        });
    }

    private TableRow<PersonLine> row() {
        TableRow<PersonLine> row = new TableRow<>();
        Runnable look = () -> row.pseudoClassStateChanged(MARKED, marks.has(row.getIndex()));
        marks.versionProperty().subscribe(look);
        row.indexProperty().subscribe(look);
        row.itemProperty().subscribe(look);
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicked(row.getIndex(), event));
        return row;
    }

    private void clicked(int row, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || row < 0 || row >= table.getItems().size()) {
            return;
        }
        if (event.isShiftDown()) {
            marks.extend(Math.max(0, table.getSelectionModel().getSelectedIndex()), row);
        } else if (event.isShortcutDown() || inTicks(event)) {
            marks.toggle(row);
        }
    }

    private boolean inTicks(MouseEvent event) {
        return event.getPickResult().getIntersectedNode() instanceof TableCell<?, ?> cell
            && COLUMN.equals(cell.getTableColumn().getId());
    }

    private void pressed(KeyEvent event) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            marks.all();
        } else if (event.getCode() == KeyCode.SPACE && row >= 0) {
            marks.toggle(row);
        } else if (event.getCode() == KeyCode.ESCAPE && marks.countProperty().get() > 0) {
            marks.clear();
        } else if (event.isShiftDown() && row >= 0 && target(event.getCode(), row) >= 0) {
            extend(row, target(event.getCode(), row));
        } else {
            return;
        }
        event.consume();
    }

    private int target(KeyCode key, int row) {
        int last = table.getItems().size() - 1;
        return switch (key) {
            case UP -> Math.max(0, row - 1);
            case DOWN -> Math.min(last, row + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
    }

    private void extend(int from, int to) {
        marks.extend(from, to);
        table.getSelectionModel().clearAndSelect(to);
        table.getFocusModel().focus(to);
        // Two rows of air towards where the span grows, but never a jump while it is in sight.
        if (to < from) {
            table.scrollTo(Math.max(0, to - 2));
        } else {
            table.scrollTo(Math.max(0, to - Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 4)));
        }
    }
}
