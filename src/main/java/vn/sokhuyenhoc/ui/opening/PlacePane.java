package vn.sokhuyenhoc.ui.opening;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.office.Provinces;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;

/** The first step: where the office is, and what its name line becomes by that. */
final class PlacePane implements OpeningPane {
    private final Inputs inputs;
    private final StepPage page;
    private final OfficeForm office;

    PlacePane(OpeningViewModel model, Messages messages) {
        this.inputs = new Inputs(messages);
        this.office = model.setup().office();
        Wording wording = new Wording(messages);
        FlowPane fields = new FlowPane(
            inputs.suggested(office.province(), Provinces.all()),
            inputs.choice(office.kind(), FXCollections.observableArrayList(Office.Kind.values()), wording::communeKind),
            inputs.text(office.commune()));
        fields.getStyleClass().add("side-by-side");
        Label words = new Label(messages.get("opening.name_line"));
        words.getStyleClass().add(Style.FIELD_LABEL);
        Label line = new Label();
        line.setId("opening.name_line");
        line.setWrapText(true);
        line.getStyleClass().add(Style.NAME);
        line.textProperty().bind(office.issuer().valueProperty());
        VBox card = new VBox(fields, words, line);
        card.getStyleClass().add(Style.CARD);
        page = new StepPage(OpeningViewModel.Step.PLACE, model, card, inputs::focus, messages);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(office.province().get() == null ? office.province().id() : office.commune().id());
    }
}
