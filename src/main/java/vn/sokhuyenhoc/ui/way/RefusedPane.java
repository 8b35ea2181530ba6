package vn.sokhuyenhoc.ui.way;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.way.RefusedModel.Refused;

/** Whom the decision refuses: a line for each with its reason, and the line for one more. */
final class RefusedPane extends VBox {
    private final RefusedModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox lines = new VBox();

    RefusedPane(RefusedModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        Label heading = new Label(messages.get("way.refused"));
        heading.getStyleClass().add(Style.FIELD_LABEL);
        heading.setWrapText(true);
        Field who = inputs.text(model.who());
        Field reason = inputs.text(model.reason());
        who.getStyleClass().add("refused-who");
        reason.getStyleClass().add("refused-reason");
        Button add = Buttons.withId("way.refuse", messages.get("way.refuse"), "fth-user-x", this::add);
        VBox beside = new VBox(add);
        beside.getStyleClass().add("beside-inputs");
        FlowPane asked = new FlowPane(who, reason, beside);
        asked.getStyleClass().add("way-asked");
        lines.getStyleClass().add("refused-lines");
        getStyleClass().add("way-fields");
        getChildren().setAll(heading, lines, asked);
        model.refused().subscribe(this::show);
        show();
        EnterKey.does(reason, this::add);
    }

    private void show() {
        lines.getChildren().setAll(model.refused().stream().map(this::line).toList());
    }

    private HBox line(Refused one) {
        Label words = new Label(messages.get("way.refused_one", one.line().subject().name(), one.reason()));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button back = Buttons.withId("way.refused_" + one.line().id(), messages.get("way.refused_back"), "fth-rotate-ccw", () -> model.remove(one));
        back.getStyleClass().add(Style.FLAT);
        return new HBox(words, back);
    }

    private void add() {
        inputs.focus(model.add().orElse(model.who().id()));
    }
}
