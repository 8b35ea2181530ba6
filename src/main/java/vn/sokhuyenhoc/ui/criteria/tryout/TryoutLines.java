package vn.sokhuyenhoc.ui.criteria.tryout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.WorkingWords;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The lines that are asked of the kind chosen, each with a field; Enter and the arrows lead from one to the next. */
final class TryoutLines extends GridPane {
    private final TryoutViewModel model;
    private final WorkingWords words;
    private final List<TextField> fields = new ArrayList<>();
    private final Map<String, Label> sums = new HashMap<>();
    private List<Integer> shown = List.of();

    TryoutLines(TryoutViewModel model, Messages messages) {
        this.model = model;
        this.words = new WorkingWords(messages);
        getStyleClass().addAll("working-lines", "tryout-lines");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setMinWidth(0);
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(narrow(), wide, narrow(), narrow());
        model.lines().addListener((InvalidationListener) change -> shown = List.of());
        model.workingProperty().subscribe(this::show);
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private void show(Working working) {
        if (working == null) {
            return;
        }
        List<Integer> asked = working.parts().stream().flatMap(part -> part.lines().stream()).map(Working.Line::number).toList();
        if (!asked.equals(shown)) {
            shown = asked;
            build(working);
        }
        working.parts().forEach(part -> sums.get(part.code()).setText(words.sum(part)));
    }

    private void build(Working working) {
        getChildren().clear();
        fields.clear();
        sums.clear();
        Map<Integer, TriedLine> typed = model.lines().stream().collect(Collectors.toMap(TriedLine::number, line -> line));
        int row = 0;
        for (Working.Part part : working.parts()) {
            heading(row++, part);
            for (Working.Line line : part.lines()) {
                line(row, line, typed.get(line.number()));
                row += 2;
            }
        }
    }

    private void heading(int row, Working.Part part) {
        Label heading = label(words.heading(part), Style.FIELD_LABEL, "part");
        heading.setWrapText(true);
        GridPane.setValignment(heading, VPos.BOTTOM);
        Label sum = label("", "part");
        sum.setId("tryout.sum." + part.code());
        sum.setMinWidth(USE_PREF_SIZE);
        sums.put(part.code(), sum);
        add(heading, 0, row, 2, 1);
        add(sum, 2, row, 2, 1);
        GridPane.setHalignment(sum, HPos.RIGHT);
        GridPane.setValignment(sum, VPos.BOTTOM);
    }

    private void line(int row, Working.Line line, TriedLine tried) {
        Label text = label(words.text(line));
        text.setWrapText(true);
        TextField field = new TextField();
        field.setId("tryout.mark" + line.number());
        Spoken.name(field, words.text(line));
        field.textProperty().bindBidirectional(tried.typedProperty());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.selectAll();
            }
        });
        int index = fields.size();
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = step(event.getCode());
            if (step != 0) {
                focus(index + step);
                event.consume();
            }
        });
        fields.add(field);
        Label limit = label(words.outOf(line), Style.MUTED);
        limit.setMinWidth(USE_PREF_SIZE);
        addRow(row, label(String.valueOf(line.number()), Style.MUTED), text, field, limit);
        add(message(tried, field), 0, row + 1, 4, 1);
    }

    /** Takes room only while something is wrong. */
    private Label message(TriedLine tried, TextField field) {
        Label message = label("", Style.FIELD_MESSAGE);
        message.setId(field.getId() + ".message");
        message.setWrapText(true);
        message.textProperty().bind(tried.messageProperty());
        message.visibleProperty().bind(tried.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        message.visibleProperty().subscribe(wrong -> field.pseudoClassStateChanged(Style.WRONG, wrong));
        return message;
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case ENTER, DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
    }

    /** After the last line comes the first again. */
    void focus(int index) {
        if (!fields.isEmpty()) {
            fields.get(Math.floorMod(index, fields.size())).requestFocus();
        }
    }

    private static Label label(String text, String... style) {
        Label label = new Label(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(style);
        return label;
    }
}
