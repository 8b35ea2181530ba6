package vn.sokhuyenhoc.ui.verify;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Village by village: how many forms are to be keyed again; Enter begins with one. */
final class VillagesPane extends VBox {
    private final TableView<Village> table;

    VillagesPane(VerifyViewModel model, Messages messages) {
        getStyleClass().add("verify-villages");
        table = Tables.table("verify.villages", model.plan().villages());
        Tables.column(table, "name", messages.get("verify.villages.name"), 11, Village::name);
        Tables.column(table, "forms", messages.get("verify.villages.forms"), 5, village -> messages.get("verify.number", village.forms()),
            Style.RIGHT);
        Tables.column(table, "picked", messages.get("verify.villages.picked"), 7, village -> messages.get("verify.number", village.picked()),
            Style.RIGHT);
        Tables.column(table, "to_do", messages.get("verify.villages.to_do"), 5, village -> messages.get("verify.number", village.toDo()),
            Style.RIGHT);
        Tables.column(table, "waiting", messages.get("verify.villages.waiting"), 7, village -> messages.get("verify.number", village.waiting()),
            Style.RIGHT);
        table.setPlaceholder(Tables.empty("fth-check-square", messages.get("verify.villages.none")));
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button key = Buttons.primary(Buttons.withId("verify.key", messages.get("verify.key_none"), "fth-edit-3",
            () -> model.key(chosen())));
        Tables.chosen(table).subscribe(village -> {
            key.setDisable(village == null || village.toDo() == 0);
            key.setText(village == null || village.toDo() == 0 ? messages.get("verify.key_none")
                : messages.get("verify.key", village.toDo(), village.name()));
        });
        model.plan().villages().subscribe(this::choose);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.key(chosen());
                event.consume();
            }
        });
        getChildren().addAll(table, key);
    }

    private Village chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** The first village that still has forms to be keyed again, unless the chosen one has. */
    private void choose() {
        if (chosen() == null || chosen().toDo() == 0) {
            table.getItems().stream().filter(village -> village.toDo() > 0).findFirst().ifPresent(table.getSelectionModel()::select);
        }
    }

    void focus() {
        table.requestFocus();
    }
}
