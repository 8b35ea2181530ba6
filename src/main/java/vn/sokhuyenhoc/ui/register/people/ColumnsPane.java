package vn.sokhuyenhoc.ui.register.people;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** Which columns the list has: Space shows or hides one, Ctrl with the arrows moves it. */
final class ColumnsPane extends VBox {
    private final ColumnsModel columns;
    private final Messages messages;
    private final ListView<PersonColumn> list;

    /** @param close puts the person back; a list would keep Esc to itself */
    ColumnsPane(ColumnsModel columns, Messages messages, Runnable close) {
        this.columns = columns;
        this.messages = messages;
        this.list = new ListView<>(columns.all());
        list.setId("register.columns.list");
        list.getStyleClass().add("list");
        Spoken.name(list, messages.get("register.columns"));
        list.setCellFactory(_ -> new Cell());
        list.setMinHeight(0);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else {
                pressed(event);
            }
        });
        columns.shown().subscribe(list::refresh);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = new Label(messages.get("register.columns"));
        title.getStyleClass().add(Style.HEADING);
        Label hint = new Label(messages.get("register.columns.hint"));
        hint.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        Button usual = Buttons.withId("register.columns.usual", messages.get("register.columns.usual"), "fth-rotate-ccw", columns::usual);
        getStyleClass().add("side-pane");
        setMinWidth(USE_PREF_SIZE);
        setMinHeight(0);
        getChildren().setAll(title, hint, list, usual);
    }

    void begin() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        PersonColumn column = list.getSelectionModel().getSelectedItem();
        boolean moved = event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (column == null || !moved && event.getCode() != KeyCode.SPACE) {
            return;
        }
        if (moved) {
            columns.move(column, event.getCode() == KeyCode.UP ? -1 : 1);
            list.getSelectionModel().select(column);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        } else {
            columns.toggle(column);
        }
        event.consume();
    }

    /** A column with its tick. */
    private final class Cell extends ListCell<PersonColumn> {
        private final CheckBox tick = new CheckBox();

        Cell() {
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> {
                columns.toggle(getItem());
                tick.setSelected(columns.isShown(getItem()));
            });
        }

        @Override
        protected void updateItem(PersonColumn column, boolean empty) {
            super.updateItem(column, empty);
            setGraphic(empty ? null : tick);
            if (!empty) {
                tick.setText(messages.get("register.column." + column.name().toLowerCase(Locale.ROOT)));
                tick.setSelected(columns.isShown(column));
                tick.setDisable(column == PersonColumn.NAME);
            }
        }
    }
}
