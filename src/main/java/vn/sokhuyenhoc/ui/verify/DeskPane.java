package vn.sokhuyenhoc.ui.verify;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.CardPane;
import vn.sokhuyenhoc.ui.kit.form.DeskKeys;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.KeySet;

/** A form to be keyed from the paper, with a line above it; takes the keys. */
final class DeskPane extends VBox {
    /** Where the form is from, a word of warning, and what became of the one before. */
    record Lines(ObservableValue<String> place, ObservableValue<String> clerk, ObservableValue<String> warning, ObservableValue<String> saved) {
    }

    /** @param id what the ids of its nodes begin with */
    DeskPane(String id, FormCard card, FormKeys keys, Lines lines, ObservableValue<KeySet> keySet, Messages messages) {
        setId(id + ".desk");
        getStyleClass().add("desk");
        setFocusTraversable(true);
        Label place = line(id + ".place", lines.place(), Style.HEADING);
        Label clerk = line(id + ".by", lines.clerk(), Style.MUTED);
        FlowPane head = new FlowPane(place, clerk, line(id + ".warning", lines.warning(), Style.WARN));
        head.getStyleClass().add("verify-head");
        head.setMinHeight(USE_PREF_SIZE);
        place.setMinWidth(USE_PREF_SIZE);
        clerk.setMinWidth(USE_PREF_SIZE);
        Label saved = line(id + ".saved", lines.saved(), Style.MUTED);
        saved.setMinHeight(USE_PREF_SIZE);
        CardPane paper = new CardPane(id, card, keys, messages);
        Spoken.pane(this, paper.spoken());
        getChildren().addAll(head, paper, saved);
        new DeskKeys(keys, keySet).listenTo(this);
        card.keySetProperty().bind(keySet);
        setOnMousePressed(event -> requestFocus());
    }

    private static Label line(String id, ObservableValue<String> text, String style) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.getStyleClass().add(style);
        line.textProperty().bind(text);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        return line;
    }
}
