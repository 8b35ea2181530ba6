package vn.sokhuyenhoc.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** From which age on somebody is counted as an adult, and why it is asked. */
final class AgesPane extends VBox {
    private final AgesModel model;
    private final Inputs inputs;

    AgesPane(AgesModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label why = new Label(messages.get("facts.ages_why"));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("fields");
        model.inputs().forEach(input -> fields.getChildren().add(inputs.text(input)));
        getStyleClass().addAll(Style.CARD, "fact-form");
        getChildren().setAll(why, fields,
            Buttons.primary(Buttons.withId("facts.keep_ages", messages.get("facts.keep_ages"), "fth-save", this::save)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
    }

    private void save() {
        inputs.focus(model.save().orElse(model.inputs().getFirst().id()));
    }

    Node first() {
        return inputs.control(model.inputs().getFirst().id());
    }
}
