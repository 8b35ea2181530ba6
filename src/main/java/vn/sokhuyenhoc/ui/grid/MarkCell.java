package vn.sokhuyenhoc.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import vn.sokhuyenhoc.ui.kit.Style;

/** One mark in the grid: its text, or what is being typed into it; a sign where it is wrong; grey where nobody types. */
final class MarkCell extends TableCell<Row, String> {
    private static final PseudoClass GREY = PseudoClass.getPseudoClass("grey");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");
    private static final PseudoClass IN_BLOCK = PseudoClass.getPseudoClass("in-block");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final String CARET = "\u2502";

    private final GridModel model;
    private final GridWords words;
    private final int field;
    private final Label sign = new Label("\u2717");
    private final Tooltip why = new Tooltip();

    MarkCell(GridModel model, GridWords words, int field) {
        this.model = model;
        this.words = words;
        this.field = field;
        sign.getStyleClass().add("sign");
        getStyleClass().add("mark-cell");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnDragDetected(event -> startFullDrag());
        setOnMouseDragEntered(this::dragged);
    }

    private void pressed(MouseEvent event) {
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
            model.go(new Spot(getIndex(), field), event.isShiftDown());
            if (event.getClickCount() == 2) {
                model.edit();
            }
            getTableView().requestFocus();
        }
        // The table's own selection stays out of it.
        event.consume();
    }

    private void dragged(MouseDragEvent event) {
        if (!isEmpty()) {
            model.go(new Spot(getIndex(), field), true);
        }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        show();
    }

    /** Shows the cell as it is now: selection and typing change it without its row. */
    void show() {
        Row row = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        boolean here = row != null && model.selection().spot().equals(new Spot(getIndex(), field));
        String typing = here ? model.typingProperty().get() : null;
        boolean wrong = row != null && typing == null && row.problem(field).isPresent();
        pseudoClassStateChanged(AT_HAND, here);
        pseudoClassStateChanged(TYPED, typing != null);
        pseudoClassStateChanged(IN_BLOCK, row != null && model.selection().block().has(getIndex(), field));
        pseudoClassStateChanged(GREY, row != null && !row.isKeyed(field));
        pseudoClassStateChanged(BEFORE, row != null && row.isKeyed(field) && typing == null && row.texts().get(field).isEmpty());
        pseudoClassStateChanged(Style.WRONG, wrong);
        setText(row == null ? null : typing == null ? words.cell(row, field) : typing + CARET);
        setGraphic(wrong ? sign : null);
        if (wrong) {
            why.setText(words.problem(row, field));
        }
        setTooltip(wrong ? why : null);
    }
}
