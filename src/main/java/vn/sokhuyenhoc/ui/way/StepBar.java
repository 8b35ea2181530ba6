package vn.sokhuyenhoc.ui.way;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.Stage;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** The steps in their order: how far each is, until when, and what is late. One is at hand; arrow keys go from one to the next. */
final class StepBar extends FlowPane {
    private final Map<Step, Tile> tiles = new EnumMap<>(Step.class);

    StepBar(WayViewModel model, Messages messages, WayWords words) {
        ToggleGroup group = new ToggleGroup();
        setId("way.steps");
        getStyleClass().add("way-steps");
        for (Step step : Step.values()) {
            Tile tile = new Tile(step, messages.get("way.step_no", step.ordinal() + 1, words.step(step)));
            tile.setToggleGroup(group);
            tile.setOnAction(event -> {
                model.leave();
                model.stepProperty().set(step);
                tile.setSelected(true);
            });
            tiles.put(step, tile);
        }
        getChildren().setAll(List.copyOf(tiles.values()));
        setMinHeight(USE_PREF_SIZE);
        model.stepProperty().subscribe(step -> tiles.get(step).setSelected(true));
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle instanceof Tile tile && model.stepProperty().get() != tile.step) {
                model.leave();
                model.stepProperty().set(tile.step);
            }
        });
        model.seenProperty().subscribe(seen -> {
            if (seen != null) {
                show(seen.way(), words);
            }
        });
    }

    private void show(Way way, WayWords words) {
        way.stages().forEach(stage -> tiles.get(stage.step()).show(stage, words));
    }

    /** Where the focus goes: the step at hand. */
    void focus(Step step) {
        tiles.get(step).requestFocus();
    }

    /** One step. */
    private static final class Tile extends ToggleButton {
        private final Step step;
        private final Label state = new Label();
        private final Label due = new Label();

        Tile(Step step, String name) {
            this.step = step;
            Label heading = new Label(name);
            heading.getStyleClass().add("step-name");
            due.getStyleClass().add(Style.SMALL);
            VBox lines = new VBox(heading, state, due);
            lines.getStyleClass().add("step-lines");
            setId("way.step_" + step.name().toLowerCase(Locale.ROOT));
            setAccessibleText(name);
            setGraphic(lines);
            setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getStyleClass().add("way-step");
        }

        void show(Stage stage, WayWords words) {
            state.setText(words.state(stage));
            due.setText(words.due(stage));
            state.getStyleClass().remove(Style.GOOD);
            due.getStyleClass().removeAll(Style.WARN, Style.MUTED);
            if (stage.isDone()) {
                state.getStyleClass().add(Style.GOOD);
            }
            due.getStyleClass().add(stage.isLate() ? Style.WARN : Style.MUTED);
        }
    }
}
