package vn.sokhuyenhoc.ui.criteria;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.text.Messages;

/** The cells of one line: what it is, its code, its points or percent, its wording. */
final class LineCells {
    private final ComboBox<DraftLine.Kind> kind = new ComboBox<>();
    private final TextField code;
    private final TextField amount;
    private final TextField text;

    LineCells(int index, DraftLine line, EditorViewModel model, Messages messages) {
        kind.setId("shelf.line-kind-" + index);
        kind.setItems(line.isCriterion() ? FXCollections.observableArrayList(DraftLine.Kind.CRITERION)
            : FXCollections.observableArrayList(DraftLine.Kind.POINTS, DraftLine.Kind.YES_NO, DraftLine.Kind.SHARE));
        Choices.words(kind, one -> messages.get("shelf.line.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(line.kind());
        kind.setFocusTraversable(!line.isCriterion());
        kind.setMouseTransparent(line.isCriterion());
        code = field("shelf.line-code-" + index, line.code(), "short-cell");
        amount = field("shelf.line-amount-" + index, line.amount(), "number-cell");
        text = field("shelf.line-text-" + index, line.text(), "wording-cell");
        amount.disableProperty().bind(kind.valueProperty().isEqualTo(DraftLine.Kind.YES_NO));
        kind.valueProperty().subscribe((was, is) -> model.line(index, old -> old.withKind(is)));
        code.textProperty().subscribe((was, is) -> model.line(index, old -> old.withCode(is)));
        amount.textProperty().subscribe((was, is) -> model.line(index, old -> old.withAmount(is)));
        text.textProperty().subscribe((was, is) -> model.line(index, old -> old.withText(is)));
        if (line.isCriterion()) {
            nodes().forEach(node -> node.getStyleClass().add("criterion-cell"));
        }
    }

    private static TextField field(String id, String content, String style) {
        TextField field = new TextField(content);
        field.setId(id);
        field.getStyleClass().add(style);
        return field;
    }

    List<Node> nodes() {
        return List.of(kind, code, amount, text);
    }

    /** The cell in this column; of a cell that cannot be used, the wording. */
    Control cell(int column) {
        Control cell = (Control) nodes().get(column);
        return cell.isDisabled() || !cell.isFocusTraversable() ? text : cell;
    }

    /** Where the clerk goes on: the first cell that is empty, else the wording. */
    void focus() {
        TextField first = code.getText().isBlank() ? code : !amount.isDisabled() && amount.getText().isBlank()
            && kind.getValue() != DraftLine.Kind.CRITERION ? amount : text;
        first.requestFocus();
        first.end();
    }
}
