package vn.sokhuyenhoc.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;

/** The foot of the window: at the left the keys that work here, at the right what is to be minded and when something was last saved and copied. */
final class Foot extends HBox {
    private final FlowPane keys = new FlowPane();

    Foot(StatusLine status, Messages messages) {
        Label warnings = new Label();
        warnings.setId("shell.warnings");
        warnings.getStyleClass().add(Style.WARN);
        warnings.textProperty().bind(status.warningsProperty());
        Label saved = new Label();
        saved.setId("shell.saved");
        saved.textProperty().bind(Bindings.createStringBinding(
            () -> status.savedAtProperty().get().isEmpty() ? "" : messages.get("shell.saved", status.savedAtProperty().get()),
            status.savedAtProperty()));
        Label copied = new Label();
        copied.setId("shell.copied");
        copied.textProperty().bind(status.copiedProperty());
        List.of(warnings, saved, copied).forEach(label -> {
            label.setMinWidth(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        });
        keys.setId("shell.keys");
        keys.getStyleClass().add("keys");
        HBox right = new HBox(warnings, saved, copied);
        right.getStyleClass().add("facts");
        getStyleClass().add("foot");
        // A pane reckons the height of what wraps by the width it would like, not by the width that is left for it.
        keys.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(
            () -> getWidth() - snappedLeftInset() - snappedRightInset() - right.getWidth(),
            widthProperty(), insetsProperty(), right.widthProperty()));
        HBox.setHgrow(keys, Priority.ALWAYS);
        getChildren().addAll(keys, right);
    }

    void keys(List<KeyHint> hints) {
        keys.getChildren().setAll(hints.stream().map(Foot::hint).toList());
    }

    private static HBox hint(KeyHint hint) {
        Label key = new Label(hint.key());
        key.getStyleClass().add(Style.KEY);
        HBox box = new HBox(key, new Label(hint.does()));
        box.getStyleClass().add("hint");
        return box;
    }
}
