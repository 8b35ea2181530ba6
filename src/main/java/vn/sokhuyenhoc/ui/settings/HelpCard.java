package vn.sokhuyenhoc.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Whom to call. */
final class HelpCard extends VBox {
    HelpCard(HelpViewModel model, Messages messages) {
        Label heading = new Label(messages.get("settings.help"));
        heading.getStyleClass().add(Style.HEADING);
        Label about = new Label(messages.get("settings.help.about"));
        about.setWrapText(true);
        about.getStyleClass().add(Style.MUTED);
        Inputs inputs = new Inputs(messages);
        FlowPane fields = new FlowPane(inputs.text(model.name()), inputs.text(model.telephone()), inputs.text(model.words()));
        fields.getStyleClass().add("side-by-side");
        Button save = new Button(messages.get("settings.save"));
        save.setId("settings.help.save");
        save.setOnAction(event -> model.save().ifPresent(inputs::focus));
        getStyleClass().add(Style.CARD);
        getChildren().setAll(heading, about, fields, new ActionBar(save));
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                save.fire();
            }
        });
    }
}
