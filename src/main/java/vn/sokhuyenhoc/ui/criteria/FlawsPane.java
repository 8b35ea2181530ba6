package vn.sokhuyenhoc.ui.criteria;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** The foot of the editor: what all points come to, and each thing that is wrong; a click or Enter leads there. */
final class FlawsPane extends HBox {
    FlawsPane(EditorViewModel model, Messages messages, Consumer<SetDraft.Place> go) {
        Label sum = new Label();
        sum.setId("shelf.sum");
        sum.getStyleClass().add(Style.HEADING);
        sum.setMinWidth(USE_PREF_SIZE);
        sum.textProperty().bind(model.draftProperty().map(draft -> messages.get("shelf.sum", Wording.points(draft.most()))));
        Label count = new Label();
        count.setId("shelf.flaw_count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> model.flaws().isEmpty() ? messages.get("shelf.flaws.none")
            : messages.get("shelf.flaws", model.flaws().size()), model.flaws()));
        model.flaws().subscribe(() -> count.getStyleClass().setAll("label", model.flaws().isEmpty() ? Style.GOOD : Style.WARN));
        VBox left = new VBox(sum, count);
        ListView<EditorViewModel.Flaw> list = new ListView<>(model.flaws());
        list.setId("shelf.flaws");
        list.getStyleClass().add("flaw-list");
        list.setCellFactory(view -> new FlawCell());
        list.setOnMouseClicked(event -> lead(list, go));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                lead(list, go);
                event.consume();
            }
        });
        list.visibleProperty().bind(Bindings.isNotEmpty(model.flaws()));
        HBox.setHgrow(list, Priority.ALWAYS);
        getStyleClass().addAll("flaws-pane");
        getChildren().addAll(left, list);
    }

    private static void lead(ListView<EditorViewModel.Flaw> list, Consumer<SetDraft.Place> go) {
        EditorViewModel.Flaw flaw = list.getSelectionModel().getSelectedItem();
        if (flaw != null) {
            go.accept(flaw.place());
        }
    }

    /** A sentence that goes on in a second line. */
    private static final class FlawCell extends ListCell<EditorViewModel.Flaw> {
        FlawCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(EditorViewModel.Flaw flaw, boolean empty) {
            super.updateItem(flaw, empty);
            setText(empty || flaw == null ? "" : "! " + flaw.words());
        }
    }
}
