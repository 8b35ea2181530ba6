package vn.sokhuyenhoc.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Asks who compared the set with the paper copy and when, and says what follows from it. */
final class CheckedCard extends VBox {
    private final Inputs inputs;
    private final CriteriaViewModel model;

    CheckedCard(CriteriaViewModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("settings.check"));
        heading.getStyleClass().add(Style.HEADING);
        Label meaning = new Label(messages.get("settings.checked.meaning"));
        meaning.setWrapText(true);
        FlowPane fields = new FlowPane(inputs.text(model.by()), inputs.text(model.on()));
        fields.getStyleClass().add("side-by-side");
        Button note = new Button(messages.get("settings.checked.note"));
        note.setId("settings.checked.note");
        note.getStyleClass().add(Style.PRIMARY);
        note.setDefaultButton(true);
        note.setOnAction(event -> model.noteChecked().ifPresent(inputs::focus));
        Button leave = new Button(messages.get("settings.checked.leave"));
        leave.setId("settings.checked.leave");
        leave.setOnAction(event -> model.checkingProperty().set(false));
        getStyleClass().add(Style.CARD);
        getChildren().addAll(heading, meaning, fields, new ActionBar(note, leave));
        visibleProperty().bind(model.checkingProperty());
        managedProperty().bind(visibleProperty());
    }

    void focusFirst() {
        inputs.focus(model.by().id());
    }
}
