package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The password of the register that is there. */
final class PasswordPane implements OpeningPane {
    private final Page page;
    private final Inputs inputs;
    private final OpeningViewModel model;

    PasswordPane(OpeningViewModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label title = new Label(messages.get("opening.program"));
        title.getStyleClass().add("welcome");
        Field field = inputs.password(model.known());
        Button open = new Button(messages.get("opening.open"));
        open.setId("opening.open");
        open.getStyleClass().add(Style.PRIMARY);
        open.setDefaultButton(true);
        open.setOnAction(event -> model.open().ifPresent(inputs::focus));
        Label working = new Label(messages.get("opening.opening"));
        working.getStyleClass().add(Style.MUTED);
        working.visibleProperty().bind(model.work().runningProperty());
        CapsHint caps = new CapsHint(messages.get("opening.caps"), inputs.control(model.known().id()));
        VBox card = new VBox(field, caps, new ActionBar(open, working));
        card.getStyleClass().add(Style.CARD);
        VBox box = new VBox(title, card);
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
        model.known().messageProperty().subscribe(wrong -> {
            if (!wrong.isEmpty()) {
                focusFirst();
            }
        });
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(model.known().id());
    }
}
