package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** A new password by the code of the recovery sheet. */
final class RecoveryPane implements OpeningPane {
    private final Page page;
    private final Inputs inputs;
    private final RecoveryModel model;

    RecoveryPane(OpeningViewModel opening, Messages messages) {
        this.model = opening.recovery();
        this.inputs = new Inputs(messages);
        Label title = new Label(messages.get("opening.recovery"));
        title.getStyleClass().add(Style.TITLE);
        Label words = new Label();
        words.setWrapText(true);
        model.offeredProperty().subscribe(offered -> words.setText(messages.get(offered ? "opening.recovery.about" : "opening.recovery.none")));
        Field who = inputs.choice(model.login(), model.logins(), login -> login);
        Field code = inputs.text(model.code());
        FlowPane passwords = new FlowPane(inputs.password(model.password()), inputs.password(model.again()));
        passwords.getStyleClass().add("side-by-side");
        Button set = new Button(messages.get("opening.recover"));
        set.setId("opening.recover");
        set.getStyleClass().add(Style.PRIMARY);
        set.setDefaultButton(true);
        set.disableProperty().bind(model.offeredProperty().not());
        set.setOnAction(event -> opening.recover().ifPresent(inputs::focus));
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.back");
        back.setOnAction(event -> opening.go(OpeningViewModel.Step.PASSWORD));
        VBox card = new VBox(who, code, passwords);
        card.getStyleClass().add(Style.CARD);
        VBox box = new VBox(title, words, card, new ActionBar(set, back));
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
        Keys.on(page, KeyCode.ESCAPE, back::fire);
        model.code().messageProperty().subscribe(wrong -> {
            if (!wrong.isEmpty() && page.getScene() != null) {
                inputs.focus(model.code().id());
            }
        });
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(model.code().id());
    }
}
