package vn.sokhuyenhoc.ui.overview;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;

/** The rates of the year against the targets in force, in two columns; where text is large in one. */
final class GoalPane extends VBox {
    private final OverviewViewModel model;
    private final GridPane lines = new GridPane();
    private int columns = 2;

    GoalPane(OverviewViewModel model, Messages messages) {
        this.model = model;
        Label heading = new Label(messages.get("overview.goals"));
        heading.getStyleClass().add(Style.HEADING);
        lines.getStyleClass().add("goals");
        lines.setMinWidth(0);
        getStyleClass().add("goal-pane");
        getChildren().setAll(heading, lines);
        setMinHeight(USE_PREF_SIZE);
        model.goals().addListener((InvalidationListener) change -> show());
        LargeText.watch(this, large -> {
            columns = large ? 1 : 2;
            show();
        });
    }

    private void show() {
        setVisible(!model.goals().isEmpty());
        setManaged(isVisible());
        lines.getChildren().clear();
        lines.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / columns);
            lines.getColumnConstraints().add(half);
        }
        List<GoalLine> goals = model.goals();
        int rows = (goals.size() + columns - 1) / columns;
        for (int i = 0; i < goals.size(); i++) {
            lines.add(line(goals.get(i), i), i / rows, i % rows);
        }
    }

    private Node line(GoalLine of, int index) {
        Label goal = new Label(of.goal());
        goal.getStyleClass().add("goal");
        FlowPane line = new FlowPane(goal);
        line.setId("overview.goal-" + (index + 1));
        line.getStyleClass().add("goal-line");
        line.setMinWidth(0);
        line.prefWrapLengthProperty().bind(lines.widthProperty().divide(columns));
        if (of.missing() == null) {
            Label rate = new Label(of.rate());
            Label verdict = new Label(of.verdict());
            verdict.setWrapText(true);
            verdict.maxWidthProperty().bind(line.widthProperty().map(width -> width.doubleValue() > 0 ? width : USE_COMPUTED_SIZE));
            verdict.getStyleClass().addAll(of.reached() ? Style.GOOD : Style.WARN, Style.SMALL);
            line.getChildren().addAll(rate, verdict);
        } else {
            Label key = new Label(model.key(of));
            key.getStyleClass().add(Style.KEY);
            Hyperlink missing = new Hyperlink(of.verdict(), key.getText().isEmpty() ? null : key);
            missing.setId("overview.missing-" + (index + 1));
            missing.setOnAction(event -> model.take(of.missing()));
            line.getChildren().add(missing);
        }
        return line;
    }
}
