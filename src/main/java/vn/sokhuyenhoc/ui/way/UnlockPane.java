package vn.sokhuyenhoc.ui.way;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.way.WayViewModel.Part;

/** Asks why a locked round is to be unlocked, or its list taken back. */
final class UnlockPane extends VBox {
    private final WayViewModel model;
    private final Inputs inputs;

    UnlockPane(WayViewModel model, Messages messages) {
        this.model = model;
        this.inputs = new Inputs(messages);
        Label heading = new Label();
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        Label explained = new Label();
        explained.setWrapText(true);
        explained.getStyleClass().add(Style.MUTED);
        Button act = Buttons.primary(Buttons.withId("way.unlock_now", "", "fth-unlock", this::act));
        getStyleClass().addAll(Style.CARD, "way-card");
        getChildren().setAll(heading, explained, inputs.text(model.form().reason()),
            InSight.always(new ActionBar(act, Buttons.withId("way.unlock_leave", messages.get("way.leave"), "fth-x", model::leave))));
        model.partProperty().subscribe(part -> {
            if (part == Part.UNLOCK) {
                boolean open = model.seenProperty().get().way().open().isPresent();
                heading.setText(messages.get(open ? "way.take_back" : "way.unlock"));
                explained.setText(messages.get(open ? "way.explain.take_back" : "way.explain.unlock"));
                act.setText(heading.getText());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() != act) {
                act();
                event.consume();
            }
        });
    }

    private void act() {
        model.unlock().ifPresent(id -> inputs.focus(model.form().reason().id()));
    }

    void focus() {
        inputs.focus(model.form().reason().id());
    }
}
