package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.CapsHint;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The third step: the password, written twice, with the plain word on what happens when it is forgotten. */
final class SecretPane implements OpeningPane {
    private final Inputs inputs;
    private final StepPage page;
    private final SetupModel setup;

    SecretPane(OpeningViewModel model, Messages messages) {
        this.inputs = new Inputs(messages);
        this.setup = model.setup();
        Label forgotten = new Label(messages.get("opening.password.forgotten"));
        forgotten.getStyleClass().add(Style.WARN);
        forgotten.setWrapText(true);
        FlowPane fields = new FlowPane(inputs.password(setup.password()), inputs.password(setup.again()));
        fields.getStyleClass().add("side-by-side");
        CapsHint caps = new CapsHint(messages.get("opening.caps"), inputs.control(setup.password().id()), inputs.control(setup.again().id()));
        VBox card = new VBox(forgotten, fields, caps);
        card.getStyleClass().addAll(Style.CARD, "secret");
        page = new StepPage(OpeningViewModel.Step.SECRET, model, card, inputs::focus, messages);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(setup.password().id());
    }
}
