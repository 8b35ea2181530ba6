package vn.sokhuyenhoc.ui.register.twins;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.likeness.Merge;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The merges that hold, the latest first; the one chosen can be split again. */
final class MergesPane extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final TableView<Merge> merges;

    MergesPane(TwinsViewModel model, Messages messages) {
        merges = Tables.table("twins.merges", model.merges());
        Tables.column(merges, "kept", messages.get("twins.column.kept"), 18, merge -> row(messages, merge.kept()));
        Tables.column(merges, "gone", messages.get("twins.column.gone"), 18, merge -> row(messages, merge.gone()));
        Tables.column(merges, "at", messages.get("twins.column.day"), 11, merge -> DAY.format(merge.at()));
        merges.setPlaceholder(Tables.empty("fth-users", messages.get("twins.no_merges")));
        merges.setMinSize(0, 0);
        Button split = Buttons.withId("twins.split", messages.get("twins.do_split"), "fth-scissors",
            () -> model.split(merges.getSelectionModel().getSelectedItem()));
        split.disableProperty().bind(merges.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(merges, Priority.ALWAYS);
        getStyleClass().add("merges");
        getChildren().setAll(merges, new ActionBar(split));
    }

    private static String row(Messages messages, Merge.Row row) {
        return messages.get("twins.row", row.name(), Serial.of(row.serial()));
    }

    /** The latest is chosen, for it is the one that was a slip. */
    void focus() {
        if (merges.getSelectionModel().isEmpty() && !merges.getItems().isEmpty()) {
            merges.getSelectionModel().select(0);
        }
        merges.requestFocus();
    }
}
