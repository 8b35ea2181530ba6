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
import vn.sokhuyenhoc.work.SampleData;

/** A look around in a made-up commune. */
final class SamplePane implements OpeningPane {
    private final Page page;
    private final Button fill;

    SamplePane(OpeningViewModel model, Messages messages) {
        Label title = new Label(messages.get("opening.sample"));
        title.getStyleClass().add(Style.TITLE);
        Label words = new Label(messages.get("opening.sample.about", SampleData.PASSWORD));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        fill = new Button(messages.get("opening.fill"));
        fill.setId("opening.fill");
        fill.getStyleClass().add(Style.PRIMARY);
        fill.setDefaultButton(true);
        fill.setOnAction(event -> model.openSample());
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.back");
        back.setOnAction(event -> model.back());
        WorkBar bar = new WorkBar("opening.sample-work", model.work(), messages, (done, of) ->
            of == 0 ? messages.get("opening.files.begin") : messages.get("opening.files", done, of));
        VBox box = new VBox(title, words, new ActionBar(fill, back), bar);
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
        fill.requestFocus();
    }
}
