package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.CapsHint;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** A new password, written twice, with the plain word on what happens when it is forgotten. */
final class PasswordGroup extends VBox {
    private final Inputs inputs;

    PasswordGroup(OpeningViewModel model, Messages messages) {
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("opening.password.heading"));
        heading.getStyleClass().add(Style.HEADING);
        Label forgotten = new Label(messages.get("opening.password.forgotten"));
        forgotten.getStyleClass().add(Style.WARN);
        forgotten.setWrapText(true);
        FlowPane fields = new FlowPane(inputs.password(model.password()), inputs.password(model.again()));
        fields.getStyleClass().add("side-by-side");
        CapsHint caps = new CapsHint(messages.get("opening.caps"),
            inputs.control(model.password().id()), inputs.control(model.again().id()));
        getStyleClass().add(Style.CARD);
        getChildren().addAll(heading, forgotten, fields, caps);
    }

    boolean has(String id) {
        return inputs.control(id) != null;
    }

    void focus(String id) {
        inputs.focus(id);
    }
}
