package vn.sokhuyenhoc.ui.overview;

import java.text.NumberFormat;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The first screen: what comes next, by the keys 1 to 3, the counts, and the villages. */
public final class OverviewView implements ScreenView {
    private final VBox root = new VBox();
    private final FlowPane steps = new FlowPane();
    private final FlowPane counts = new FlowPane();
    private final FlowPane others = new FlowPane();
    private final Label title = new Label();
    private final Label next = new Label();
    private final TableView<PlaceCount> table;
    private final OverviewViewModel model;
    private final Messages messages;

    public OverviewView(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new VillageTable(model, messages).table();
        table.setPlaceholder(Tables.empty("fth-home", messages.get("overview.empty")));
        VBox.setVgrow(table, Priority.ALWAYS);
        title.getStyleClass().add(Style.TITLE);
        title.setId("overview.title-words");
        next.getStyleClass().add(Style.HEADING);
        steps.getStyleClass().add("steps");
        steps.setMinHeight(FlowPane.USE_PREF_SIZE);
        counts.getStyleClass().add("counts");
        counts.setMinHeight(FlowPane.USE_PREF_SIZE);
        root.getStyleClass().add(Style.SCREEN);
        others.getStyleClass().add("other-rounds");
        others.setMinHeight(FlowPane.USE_PREF_SIZE);
        others.managedProperty().bind(Bindings.isNotEmpty(others.getChildren()));
        root.getChildren().addAll(title, next, steps, counts, others, table);
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && !event.isControlDown() && !event.isAltDown()) {
                model.take(Character.digit(typed.charAt(0), 10) - 1);
            }
        });
        model.stateProperty().subscribe(this::showState);
        model.steps().addListener((InvalidationListener) change -> showSteps());
    }

    private void showState() {
        title.setText(model.title());
        NumberFormat numbers = NumberFormat.getIntegerInstance(messages.locale());
        counts.getChildren().setAll(model.counts().stream().map(count -> count(count.words(), numbers.format(count.number()))).toList());
        others.getChildren().setAll(model.others().stream().map(this::other).toList());
    }

    private Hyperlink other(Overview.Other other) {
        Hyperlink line = new Hyperlink(model.words(other));
        line.setId("overview.other-" + other.round().key());
        line.getStyleClass().add(Style.SMALL);
        line.setOnAction(event -> model.enterForms(other));
        return line;
    }

    private void showSteps() {
        boolean focused = steps.getChildren().stream().anyMatch(node -> node.isFocused());
        steps.getChildren().clear();
        for (int i = 0; i < model.steps().size(); i++) {
            steps.getChildren().add(step(i, model.steps().get(i)));
        }
        next.setText(messages.get(model.steps().isEmpty() ? "overview.nothing_next" : "overview.next"));
        if (focused) {
            focus();
        }
    }

    private Button step(int index, Step step) {
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("number");
        number.setMinWidth(HBox.USE_PREF_SIZE);
        HBox content = new HBox(number, new Label(step.words()));
        content.getStyleClass().add("step-content");
        Button button = new Button();
        button.setId("overview.step-" + (index + 1));
        button.setAccessibleText(step.words());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.getStyleClass().add("step");
        button.setOnAction(event -> model.take(index));
        return button;
    }

    private static VBox count(String words, String number) {
        Label figure = new Label(number);
        figure.getStyleClass().add(Style.FIGURE);
        Label name = new Label(words);
        name.getStyleClass().add(Style.MUTED);
        VBox count = new VBox(figure, name);
        count.getStyleClass().add("count");
        return count;
    }

    private void focus() {
        if (!model.villages().isEmpty()) {
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
            table.requestFocus();
        } else if (!steps.getChildren().isEmpty()) {
            steps.getChildren().getFirst().requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("1–3", messages.get("overview.keys.step")), new KeyHint("↑ ↓", messages.get("overview.keys.village")),
            new KeyHint("Enter", messages.get("overview.keys.enter")));
    }
}
