package vn.sokhuyenhoc.ui.accounts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Changing one's own password. */
final class OwnCard extends VBox {
    private final Inputs inputs;
    private final OwnModel model;

    OwnCard(OwnModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Account own = model.own();
        Label heading = new Label(messages.get("accounts.own"));
        heading.getStyleClass().add(Style.HEADING);
        Label who = new Label(own.name().isEmpty() ? own.login() : messages.get("accounts.own.who", own.name(), own.login()));
        who.setId("accounts.own_who");
        who.setWrapText(true);
        Button change = Buttons.withId("accounts.own_change", messages.get("accounts.own.change"), "fth-key",
            () -> model.change().ifPresent(inputs::focus));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                change.fire();
                event.consume();
            }
        });
        getStyleClass().add(Style.CARD);
        getChildren().setAll(heading, who, inputs.password(model.old()), inputs.password(model.password()), inputs.password(model.again()),
            new ActionBar(change));
    }

    void focusFirst() {
        inputs.focus(model.old().id());
    }
}
