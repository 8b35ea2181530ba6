package vn.sokhuyenhoc.ui.way;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The step at hand as a short form with the one button that notes it. */
final class StepPane extends VBox {
    private final WayViewModel model;
    private final WayWords words;
    private final Messages messages;
    private final Inputs inputs;
    private final Map<String, Field> fields = new HashMap<>();
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final FlowPane asked = new FlowPane();
    private final RefusedPane refused;
    private final CheckBox whole;
    private final Button act;

    StepPane(WayViewModel model, Messages messages, WayWords words) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.act = Buttons.primary(Buttons.withId("way.act", "", "fth-check", this::act));
        this.refused = new RefusedPane(model.refused(), messages);
        this.whole = new CheckBox(messages.get("way.whole"));
        heading.setId("way.step");
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        hint.setId("way.hint");
        hint.setWrapText(true);
        hint.getStyleClass().add(Style.MUTED);
        whole.setId("way.whole");
        whole.setWrapText(true);
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        asked.getStyleClass().add("way-asked");
        getStyleClass().addAll(Style.CARD, "way-card");
        getChildren().setAll(heading, hint, whole, asked, refused, InSight.always(new ActionBar(act)));
        List.of(model.stepProperty(), model.seenProperty(), model.villageProperty(), model.wholeProperty()).forEach(p -> p.subscribe(this::show));
        EnterKey.does(asked, this::act);
    }

    private void show() {
        Step step = model.stepProperty().get();
        WayViewModel.Seen seen = model.seenProperty().get();
        setDisable(seen == null);
        if (seen == null) {
            return;
        }
        String obstacle = model.obstacle().orElse("");
        String where = model.wholeProperty().get() || model.villageProperty().get() == null ? messages.get("way.whole_commune")
            : words.place(model.villageProperty().get());
        heading.setText(step.isByVillage() && obstacle.isEmpty() ? messages.get("way.step_of", words.step(step), where) : words.step(step));
        hint.setText(obstacle.isEmpty() ? explained(step) : obstacle);
        List<Field> now = model.form().inputs(step).stream().map(this::field).toList();
        if (!asked.getChildren().equals(now)) {
            asked.getChildren().setAll(now);
        }
        visible(whole, step.isByVillage());
        visible(refused, step == Step.DECIDED && obstacle.isEmpty());
        visible(asked, obstacle.isEmpty());
        act.setText(words.act(seen, step));
        act.setDisable(!obstacle.isEmpty());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String explained(Step step) {
        return switch (step) {
            case LISTED -> messages.get("way.explain.listed");
            case DECIDED -> messages.get("way.explain.decided");
            default -> messages.get(step.isByVillage() ? "way.explain.step" : "way.explain.whole");
        };
    }

    private Field field(Checked<String> input) {
        return fields.computeIfAbsent(input.id(), id -> {
            Field field = inputs.text(input);
            field.getStyleClass().add(model.form().isShort(input) ? "short" : "wide");
            return field;
        });
    }

    private void act() {
        model.act().ifPresent(inputs::focus);
    }

    /** Goes to the first input; false where the step cannot be done now. */
    boolean focus() {
        if (model.seenProperty().get() == null || model.obstacle().isPresent()) {
            return false;
        }
        inputs.focus(model.form().inputs(model.stepProperty().get()).getFirst().id());
        return true;
    }
}
