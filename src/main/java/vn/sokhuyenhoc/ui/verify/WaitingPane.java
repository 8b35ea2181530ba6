package vn.sokhuyenhoc.ui.verify;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The forms whose two keyings differ; Enter opens one to be settled. */
final class WaitingPane extends VBox {
    private final TableView<Disputed> table;

    WaitingPane(VerifyViewModel model, Messages messages) {
        getStyleClass().add("verify-villages");
        Label how = new Label(messages.get("verify.waiting.how"));
        how.getStyleClass().add(Style.MUTED);
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        table = Tables.table("verify.waiting", model.settle().waiting());
        Tables.column(table, "code", messages.get("verify.waiting.code"), 4.5, disputed -> disputed.line().subject().code());
        Tables.column(table, "name", messages.get("verify.waiting.name"), 13, disputed -> disputed.line().subject().name());
        Tables.column(table, "place", messages.get("verify.waiting.place"), 9, disputed -> disputed.line().subject().placeName());
        Tables.column(table, "fields", messages.get("verify.waiting.fields"), 8,
            disputed -> disputed.fields().stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", ")));
        Tables.column(table, "first", messages.get("verify.waiting.first"), 9, disputed -> name(disputed.first()));
        Tables.column(table, "second", messages.get("verify.waiting.second"), 9, disputed -> name(disputed.second().clerk()));
        table.setPlaceholder(Tables.empty("fth-check", messages.get("verify.waiting.none")));
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.settle(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        var settle = Buttons.primary(Buttons.withId("verify.settle", messages.get("verify.settle"), "fth-user-check",
            () -> model.settle(table.getSelectionModel().getSelectedItem())));
        settle.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.settle().waiting().addListener((ListChangeListener<Disputed>) change -> table.getSelectionModel().selectFirst());
        getChildren().addAll(how, table, settle);
    }

    private static String name(Clerk clerk) {
        return clerk == null ? "" : clerk.name();
    }

    void focus() {
        table.requestFocus();
    }
}
