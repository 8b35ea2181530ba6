package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** Something being written in the panel: inputs, "Cất" (Ctrl Enter) and "Hoãn" (Esc). Enter goes on to the next input. */
final class WritingPane extends VBox {
    /** Style class of what takes two columns. */
    static final String WIDE = "wide";

    private final GridPane fields = new GridPane();
    private final List<Node> inputs;
    private final Runnable save;
    private final Runnable leave;

    WritingPane(String title, List<? extends Node> inputs, Messages messages, Runnable save, Runnable leave) {
        this.save = save;
        this.leave = leave;
        this.inputs = List.copyOf(inputs);
        fields.getStyleClass().add("panel-fields");
        setColumns(2);
        Page page = new Page(fields);
        VBox.setVgrow(page, Priority.ALWAYS);
        Button keep = Buttons.primary(Buttons.withId("person.save", messages.get("person.save"), "fth-check", save));
        ActionBar acts = new ActionBar(keep, Buttons.withId("person.leave", messages.get("person.leave"), "fth-corner-up-left", leave));
        acts.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("person-card");
        getChildren().setAll(Facts.line(title, Style.HEADING), page, acts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lays the inputs out in so many columns of one width, wide inputs over two. */
    void setColumns(int columns) {
        fields.getChildren().clear();
        fields.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            fields.getColumnConstraints().add(column);
        }
        int at = 0;
        for (Node input : inputs) {
            int span = input.getStyleClass().contains(WIDE) ? 2 : 1;
            if (at % columns + span > columns) {
                at += columns - at % columns;
            }
            fields.add(input, at % columns, at / columns, span, 1);
            GridPane.setValignment(input, VPos.TOP);
            at += span;
        }
    }

    private void pressed(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner instanceof ComboBoxBase<?> list && list.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (owner instanceof TextInputControl || owner instanceof ComboBoxBase<?>)) {
            owner.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** Puts something between inputs and buttons that does not scroll away. */
    void below(Region part) {
        part.setMinHeight(USE_PREF_SIZE);
        getChildren().add(getChildren().size() - 1, part);
    }
}
