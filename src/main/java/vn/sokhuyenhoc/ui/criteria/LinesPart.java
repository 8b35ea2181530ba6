package vn.sokhuyenhoc.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** Criteria and indicators of a draft as a table whose every cell can be typed in; beside it the details of the line at hand. */
final class LinesPart implements EditorPart {
    private final VBox root = new VBox();
    private final GridPane table = new GridPane();
    private final List<LineCells> lines = new ArrayList<>();
    private final DetailsPane details;
    private final EditorViewModel model;
    private final Messages messages;
    private int current;

    LinesPart(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.details = new DetailsPane(model, messages);
        table.getStyleClass().add("line-table");
        ColumnConstraints wording = new ColumnConstraints();
        wording.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(narrow(), narrow(), narrow(), wording);
        Page page = new Page(table);
        Page beside = new Page(details);
        beside.getStyleClass().add("line-details");
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox both = new HBox(page, beside);
        both.getStyleClass().add("line-part");
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getStyleClass().add("line-box");
        root.getChildren().addAll(buttons(), both);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private ActionBar buttons() {
        Button indicator = Buttons.withId("shelf.line_add", messages.get("shelf.line.add"), "fth-plus", () -> add(DraftLine.Kind.POINTS));
        Button criterion = Buttons.withId("shelf.line_add_criterion", messages.get("shelf.line.add_criterion"), "fth-plus-square",
            () -> add(DraftLine.Kind.CRITERION));
        Button up = Buttons.withId("shelf.line_up", messages.get("shelf.line.up"), "fth-arrow-up", () -> move(-1));
        Button down = Buttons.withId("shelf.line_down", messages.get("shelf.line.down"), "fth-arrow-down", () -> move(1));
        Button remove = Buttons.withId("shelf.line_remove", messages.get("shelf.line.remove"), "fth-trash-2", this::remove);
        return new ActionBar(indicator, criterion, up, down, remove);
    }

    private void add(DraftLine.Kind kind) {
        model.addLine(Math.min(current, lines.size() - 1), kind);
    }

    private void move(int by) {
        if (!lines.isEmpty()) {
            model.moveLine(current, by);
        }
    }

    private void remove() {
        if (!lines.isEmpty()) {
            model.removeLine(current);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
        int by = code == KeyCode.UP ? -1 : 1;
        if (vertical && event.isAltDown()) {
            move(by);
        } else if (vertical && event.getTarget() instanceof TextField field && table.getChildren().contains(field)) {
            step(field, by);
        } else if (code == KeyCode.ENTER && event.isShortcutDown()) {
            add(DraftLine.Kind.POINTS);
        } else if (code == KeyCode.DELETE && event.isShortcutDown()) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    /** To the cell above or below. */
    private void step(TextField from, int by) {
        int to = current + by;
        if (to >= 0 && to < lines.size()) {
            lines.get(to).cell(GridPane.getColumnIndex(from)).requestFocus();
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void fill(SetDraft draft) {
        table.getChildren().clear();
        lines.clear();
        heading();
        for (int i = 0; i < draft.lines().size(); i++) {
            LineCells cells = new LineCells(i, draft.lines().get(i), model, messages);
            lines.add(cells);
            table.addRow(i + 1, cells.nodes().toArray(Node[]::new));
            int line = i;
            cells.nodes().forEach(node -> node.focusedProperty().subscribe((was, is) -> {
                if (is) {
                    at(line);
                }
            }));
        }
        at(Math.clamp(current, 0, Math.max(0, lines.size() - 1)));
    }

    private void heading() {
        for (String column : List.of("shelf.line.kind", "shelf.line.code", "shelf.line.amount", "shelf.line.text")) {
            Label label = new Label(messages.get(column));
            label.getStyleClass().add(Style.FIELD_LABEL);
            table.add(label, table.getChildren().size(), 0);
        }
    }

    private void at(int line) {
        current = line;
        details.show(line);
    }

    @Override
    public void focus(int index) {
        if (index < lines.size()) {
            lines.get(index).focus();
        }
    }
}
