package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** A look around in a made-up commune. */
final class SamplePane implements OpeningPane {
    private final Page page;
    private final OpeningViewModel model;
    private final PasswordGroup password;

    SamplePane(OpeningViewModel model, Messages messages) {
        this.model = model;
        this.password = new PasswordGroup(model, messages);
        Label title = new Label(messages.get("opening.sample"));
        title.getStyleClass().add(Style.TITLE);
        Label words = new Label(messages.get("opening.sample.about"));
        words.setWrapText(true);
        Button fill = new Button(messages.get("opening.fill"));
        fill.setId("opening.fill");
        fill.getStyleClass().add(Style.PRIMARY);
        fill.setDefaultButton(true);
        fill.setOnAction(event -> model.createSample().ifPresent(password::focus));
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.back");
        back.setOnAction(event -> model.go(OpeningViewModel.Step.WELCOME));
        WorkBar bar = new WorkBar("opening.sample-work", model.work(), messages, (done, of) ->
            of == 0 ? messages.get("opening.files.begin") : messages.get("opening.files", done, of));
        VBox box = new VBox(title, words, password, new ActionBar(fill, back), bar);
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
        Keys.on(page, KeyCode.ESCAPE, back::fire);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        password.focus(model.password().id());
    }
}
