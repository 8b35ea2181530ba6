package vn.sokhuyenhoc.ui.kit.office;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.office.Provinces;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The {@link OfficeForm} as three groups side by side: where the office is, how its papers are headed, who signs them. */
public final class OfficeFields extends FlowPane {
    private final Inputs inputs;

    public OfficeFields(OfficeForm form, Messages messages) {
        this.inputs = new Inputs(messages);
        Wording wording = new Wording(messages);
        ObservableList<HeaderPreset> ways = FXCollections.observableArrayList(HeaderPreset.values());
        getStyleClass().add("groups");
        getChildren().addAll(
            group(messages.get("office.where"),
                inputs.suggested(form.province(), Provinces.all()),
                inputs.choice(form.kind(), FXCollections.observableArrayList(Office.Kind.values()), wording::communeKind),
                inputs.text(form.commune())),
            group(messages.get("office.heading"),
                inputs.choice(form.preset(), ways, way -> form.lines(way).toString(),
                    form.province().valueProperty(), form.kind().valueProperty(), form.commune().valueProperty()),
                found(form, messages), inputs.text(form.superior()), inputs.text(form.issuer()), inputs.text(form.symbol())),
            group(messages.get("office.signing"),
                inputs.text(form.signingFor()), inputs.text(form.position()), inputs.text(form.signer()), inputs.text(form.preparer())));
    }

    public void focus(String id) {
        inputs.focus(id);
    }

    /** Where the way that is chosen was found. */
    private static Label found(OfficeForm form, Messages messages) {
        Label found = new Label();
        found.setId("office.preset_found");
        found.setWrapText(true);
        found.setMinHeight(USE_PREF_SIZE);
        found.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        form.preset().valueProperty().subscribe(way -> found.setText(way.found(messages)));
        return found;
    }

    private static VBox group(String heading, Node... fields) {
        Label words = new Label(heading);
        words.getStyleClass().add(Style.HEADING);
        VBox group = new VBox(words);
        group.getChildren().addAll(fields);
        group.getStyleClass().addAll(Style.CARD, "group");
        return group;
    }
}
