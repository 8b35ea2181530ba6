package vn.sokhuyenhoc.ui.intake;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.ui.kit.Style;

/** One cell of the list: its text as it came, a mark where something is wrong with it, and a field while it is corrected. */
final class GridCell extends TableCell<Line, String> {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final ListColumn column;
    private final Supplier<String> typed;
    private final BiConsumer<Line, String> corrected;
    private final Label mark = new Label();
    private TextField field;

    /**
     * @param column    what is read from it, or null
     * @param typed     the letter that began the correction, empty for none
     * @param corrected told the row and the new text
     */
    GridCell(ListColumn column, Supplier<String> typed, BiConsumer<Line, String> corrected) {
        this.column = column;
        this.typed = typed;
        this.corrected = corrected;
        mark.getStyleClass().add("mark");
        getStyleClass().add("list-cell-text");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        Line line = empty ? null : getTableRow().getItem();
        boolean wrong = line != null && column != null && line.isWrong(column);
        boolean doubtful = line != null && column != null && !wrong && line.isDoubtful(column);
        pseudoClassStateChanged(Style.WRONG, wrong);
        pseudoClassStateChanged(DOUBTFUL, doubtful);
        pseudoClassStateChanged(PASSED, line != null && line.state() == Line.State.PASSED);
        if (isEditing()) {
            return;
        }
        mark.setText(wrong ? "\u2717" : "!");
        setGraphic(wrong || doubtful ? mark : null);
        setText(empty ? null : text);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        String first = typed.get();
        field = new TextField(first.isEmpty() ? getItem() : first);
        field.getStyleClass().add("cell-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                commitEdit(field.getText());
            }
        });
        setText(null);
        setGraphic(field);
        // A field that is dressed only later would then select its text. Nothing may be selected: Unikey takes letters back by erasing.
        field.applyCss();
        field.requestFocus();
        field.deselect();
        field.end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commitEdit(field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }

    @Override
    public void commitEdit(String text) {
        Line line = getTableRow().getItem();
        super.cancelEdit();
        show();
        if (line != null) {
            corrected.accept(line, text);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    private void show() {
        field = null;
        updateItem(getItem(), isEmpty());
        getTableView().requestFocus();
    }
}
