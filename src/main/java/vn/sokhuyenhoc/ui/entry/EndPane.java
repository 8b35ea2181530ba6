package vn.sokhuyenhoc.ui.entry;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Style;

/** The end of a roll: how the village stands and what to do next. */
final class EndPane extends VBox {
    EndPane(EntryViewModel model, Messages messages) {
        getStyleClass().addAll(Style.PAPER, "end-pane");
        Label title = withId("entry.end_title", Style.NAME, model.end().titleProperty());
        Label lacking = withId("entry.end_lacking", Style.MUTED, model.end().lackingProperty());
        lacking.managedProperty().bind(lacking.textProperty().isNotEmpty());
        Button next = new Button();
        next.setId("entry.next");
        next.getStyleClass().add(Style.PRIMARY);
        next.textProperty().bind(model.end().verbProperty().map(verb -> messages.get("entry.end.enter", verb)));
        next.setOnAction(event -> model.goOn());
        Button first = new Button(messages.get("entry.end.first_open"));
        first.setId("entry.first_open");
        first.setOnAction(event -> model.toFirstOpen());
        Button results = new Button(messages.get("entry.end.results"));
        results.setId("entry.results");
        results.setOnAction(event -> model.go(Screen.RESULTS));
        // What the primary button says need not be said twice.
        for (Button other : new Button[] {first, results}) {
            other.visibleProperty().bind(other.textProperty().isNotEqualTo(model.end().verbProperty())
                .and(other == first ? lacking.textProperty().isNotEmpty() : title.textProperty().isNotEmpty()));
            other.managedProperty().bind(other.visibleProperty());
        }
        getChildren().addAll(title, lacking, new ActionBar(next, first, results));
    }

    private static Label withId(String id, String style, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
