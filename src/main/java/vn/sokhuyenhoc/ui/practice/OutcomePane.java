package vn.sokhuyenhoc.ui.practice;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.practice.PracticeViewModel.Outcome;

/** How the twenty forms went, beside the run before. */
final class OutcomePane extends VBox {
    private final GridPane figures = new GridPane();
    private final Label weak = new Label();
    private final Messages messages;
    private int row;

    OutcomePane(PracticeViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll(Style.PAPER, "end-pane");
        Label title = new Label(messages.get("practice.end"));
        title.getStyleClass().add(Style.NAME);
        figures.getStyleClass().add("practice-figures");
        weak.setId("practice.weak");
        weak.setWrapText(true);
        weak.setMinHeight(USE_PREF_SIZE);
        Button again = new Button(messages.get("practice.again"));
        again.setId("practice.again");
        again.setFocusTraversable(false);
        again.getStyleClass().add(Style.PRIMARY);
        again.setOnAction(event -> model.begin());
        getChildren().addAll(title, figures, weak, new ActionBar(again));
        model.outcomeProperty().subscribe(outcome -> {
            if (outcome != null) {
                show(outcome);
            }
        });
    }

    private void show(Outcome outcome) {
        figures.getChildren().clear();
        row = 1;
        head(1, messages.get("practice.this_run"));
        if (outcome.before() != null) {
            head(2, messages.get("practice.last_run"));
        }
        line("practice.forms_an_hour", outcome, run -> messages.get("practice.number", run.formsAnHour()));
        line("practice.keys_an_hour", outcome, run -> messages.get("practice.number", run.keysAnHour()));
        line("practice.wrong_fields", outcome, run -> messages.get("practice.number", run.wrong()));
        line("practice.per_keys", outcome, run -> messages.get("practice.rate", run.errorsPerThousandKeys()));
        line("practice.per_fields", outcome, run -> messages.get("practice.rate", run.errorsPerThousandFields()));
        weak.setText(outcome.run().weakest().isEmpty() ? messages.get("practice.all_right")
            : messages.get("practice.weakest", outcome.run().weakest().stream()
                .map(line -> messages.get("practice.weak_line", String.valueOf(line.line() + 1), line.times())).collect(Collectors.joining(" · "))));
    }

    private void head(int column, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Style.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        figures.add(label, column, 0);
    }

    private void line(String key, Outcome outcome, Function<Run, String> figure) {
        Label words = new Label(messages.get(key));
        words.setMinWidth(USE_PREF_SIZE);
        Label now = new Label(figure.apply(outcome.run()));
        now.setId(key);
        now.setMinWidth(USE_PREF_SIZE);
        now.getStyleClass().add(Style.HEADING);
        figures.add(words, 0, row);
        figures.add(now, 1, row);
        if (outcome.before() != null) {
            Label before = new Label(figure.apply(outcome.before()));
            before.getStyleClass().add(Style.MUTED);
            before.setMinWidth(USE_PREF_SIZE);
            figures.add(before, 2, row);
        }
        row++;
    }
}
