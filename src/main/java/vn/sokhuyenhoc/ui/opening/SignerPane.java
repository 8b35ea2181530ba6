package vn.sokhuyenhoc.ui.opening;

import javafx.collections.FXCollections;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.office.HeaderPreset;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;

/** The second step: who signs, and how papers are headed. All of it is proposed; the name may wait. */
final class SignerPane implements OpeningPane {
    private final Inputs inputs;
    private final StepPage page;
    private final OfficeForm office;

    SignerPane(OpeningViewModel model, Messages messages) {
        this.inputs = new Inputs(messages);
        this.office = model.setup().office();
        FlowPane fields = new FlowPane(inputs.text(office.signer()), inputs.text(office.position()), inputs.text(office.signingFor()),
            inputs.choice(office.preset(), FXCollections.observableArrayList(HeaderPreset.values()),
                office::linesOf,
                office.province().valueProperty(), office.kind().valueProperty(), office.commune().valueProperty()),
            inputs.text(office.superior()), inputs.text(office.issuer()));
        fields.getStyleClass().add("side-by-side");
        VBox card = new VBox(fields);
        card.getStyleClass().add(Style.CARD);
        page = new StepPage(OpeningViewModel.Step.SIGNER, model, card, inputs::focus, messages);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(office.signer().id());
    }
}
