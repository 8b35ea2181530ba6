package vn.sokhuyenhoc.ui.verify;

import java.util.Comparator;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private Village last;

    VillagesPane(VerifyViewModel model, Messages messages) {
        getStyleClass().add("verify-villages");
        table = Tables.table("verify.villages", model.plan().villages());
        Tables.column(table, "name", messages.get("verify.villages.name"), 10.5, Village::name);
        Tables.column(table, "forms", messages.get("verify.villages.forms"), 4.5, village -> messages.get("verify.number", village.forms()),
            Style.RIGHT);
        Tables.column(table, "picked", messages.get("verify.villages.picked"), 5.5, village -> messages.get("verify.number", village.picked()),
            Style.RIGHT);
        Tables.column(table, "to_do", messages.get("verify.villages.to_do"), 4, village -> messages.get("verify.number", village.toDo()),
            Style.RIGHT);
        Tables.column(table, "waiting", messages.get("verify.villages.waiting"), 8, village -> messages.get("verify.number", village.waiting()),
            Style.RIGHT);
        table.setPlaceholder(Tables.empty("fth-check-square", messages.get("verify.villages.none")));
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button key = Buttons.primary(Buttons.withId("verify.key", messages.get("verify.key_none"), "fth-edit-3",
            () -> model.key(chosen())));
        Tables.chosen(table).subscribe(village -> {
            last = village == null ? last : village;
            key.setDisable(village == null || village.toDo() == 0);
            key.setText(village == null || village.toDo() == 0 ? messages.get("verify.key_none")
                : messages.get("verify.key", village.toDo(), village.name()));
        });
        // The table loses its choice with its rows; it hears of them first.
        model.plan().villages().addListener((ListChangeListener<Village>) change -> choose());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.key(chosen());
                event.consume();
            }
        });
        Label count = PlanPane.label("plan.count", Style.HEADING);
        Label done = PlanPane.label("plan.done", Style.MUTED);
        PlanWords words = new PlanWords(messages);
        model.plan().outlookProperty().subscribe(outlook -> {
            count.setText(outlook == null ? messages.get("verify.count.counting") : words.count(outlook));
            done.setText(outlook == null ? "" : words.done(outlook));
        });
        getChildren().addAll(count, done, table, key);
    }

    private Village chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** The village chosen last as long as it has forms to be keyed again, else the first that has. */
    private void choose() {
        table.getItems().stream().filter(village -> village.toDo() > 0)
            .min(Comparator.comparing((Village village) -> last == null || !Objects.equals(village.placeId(), last.placeId())))
            .ifPresent(table.getSelectionModel()::select);
    }

    void focus() {
        table.requestFocus();
    }
}
