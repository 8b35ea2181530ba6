package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.signin.SignInFields;

/** The password of the register that is there. */
final class PasswordPane implements OpeningPane {
    private final Page page;
    private final SignInFields fields;

    PasswordPane(OpeningViewModel model, Messages messages) {
        this.fields = new SignInFields(model.signIn(), login -> login, messages);
        Label title = new Label(messages.get("opening.program"));
        title.getStyleClass().add("welcome");
        Button open = new Button(messages.get("opening.open"));
        open.setId("opening.open");
        open.getStyleClass().add(Style.PRIMARY);
        open.setDefaultButton(true);
        open.setOnAction(event -> model.open().ifPresent(fields::focus));
        Label working = new Label(messages.get("opening.opening"));
        working.getStyleClass().add(Style.MUTED);
        working.visibleProperty().bind(model.work().runningProperty());
        Button forgotten = new Button(messages.get("opening.forgotten"));
        forgotten.setId("opening.forgotten");
        forgotten.getStyleClass().add(Style.FLAT);
        forgotten.setOnAction(event -> model.go(OpeningViewModel.Step.RECOVERY));
        Button sample = new Button(messages.get("opening.sample.look"));
        sample.setId("opening.look_sample");
        sample.getStyleClass().add(Style.FLAT);
        sample.setOnAction(event -> model.go(OpeningViewModel.Step.SAMPLE));
        VBox card = new VBox(fields, new ActionBar(open, forgotten, sample, working));
        card.getStyleClass().add(Style.CARD);
        VBox box = new VBox(title, card);
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        fields.focusPassword();
    }
}
