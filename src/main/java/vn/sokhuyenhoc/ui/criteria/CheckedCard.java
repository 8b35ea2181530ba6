package vn.sokhuyenhoc.ui.criteria;

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
    private final CheckingModel model;

    CheckedCard(CheckingModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("shelf.check"));
        heading.getStyleClass().add(Style.HEADING);
        Label meaning = new Label(messages.get("shelf.checked.meaning"));
        meaning.setWrapText(true);
        FlowPane fields = new FlowPane(inputs.text(model.by()), inputs.text(model.on()));
        fields.getStyleClass().add("side-by-side");
        Button note = new Button(messages.get("shelf.checked.note"));
        note.setId("shelf.checked.note");
        note.getStyleClass().add(Style.PRIMARY);
        note.setDefaultButton(true);
        note.setOnAction(event -> model.note().ifPresent(inputs::focus));
        Button leave = new Button(messages.get("shelf.checked.leave"));
        leave.setId("shelf.checked.leave");
        leave.setOnAction(event -> model.openProperty().set(false));
        getStyleClass().add(Style.CARD);
        getChildren().addAll(heading, meaning, fields, new ActionBar(note, leave));
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
    }

    void focusFirst() {
        inputs.focus(model.by().id());
    }
}
