package vn.sokhuyenhoc.ui.way;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** Until when each step is to be done; a day that is left empty is none. */
final class DuesPane extends VBox {
    private final WayViewModel model;
    private final Inputs inputs;

    DuesPane(WayViewModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("way.dues"));
        heading.getStyleClass().add(Style.HEADING);
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("fields");
        model.dues().inputs().forEach(input -> fields.getChildren().add(inputs.text(input)));
        getStyleClass().addAll(Style.CARD, "way-card", "way-dues");
        getChildren().setAll(heading, fields, InSight.always(new ActionBar(
            Buttons.primary(Buttons.withId("way.keep_dues", messages.get("way.keep_dues"), "fth-save", this::keep)),
            Buttons.withId("way.dues_leave", messages.get("way.leave"), "fth-x", model::leave))));
        EnterKey.does(fields, this::keep);
    }

    private void keep() {
        model.keepDues().ifPresent(inputs::focus);
    }

    void focus() {
        inputs.focus(model.dues().inputs().getFirst().id());
    }
}
