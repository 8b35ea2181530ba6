package vn.sokhuyenhoc.ui.results;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.WorkingWords;
import vn.sokhuyenhoc.ui.kit.Style;

/** The lines of a form as they were marked, under their criteria with the sums, all together at the end. */
final class LinesGrid extends GridPane {
    private final Messages messages;
    private final WorkingWords words;

    LinesGrid(Messages messages) {
        this.messages = messages;
        this.words = new WorkingWords(messages);
        getStyleClass().add("working-lines");
        getColumnConstraints().addAll(Columns.narrow(), Columns.wide(), Columns.narrow(), Columns.narrow(), Columns.narrow());
    }

    void show(Working working) {
        getChildren().clear();
        int row = 0;
        for (Working.Part part : working.parts()) {
            sum(row++, words.heading(part), words.sum(part));
            for (Working.Line line : part.lines()) {
                line(row++, line);
            }
        }
        sum(row, messages.get("results.explained_total"), words.total(working));
    }

    private void sum(int row, String text, String sum) {
        Label heading = label(text, Style.FIELD_LABEL, "part");
        heading.setWrapText(true);
        GridPane.setValignment(heading, VPos.BOTTOM);
        Label points = label(sum, "part");
        points.setMinWidth(USE_PREF_SIZE);
        add(heading, 0, row, 2, 1);
        add(points, 2, row, 3, 1);
        GridPane.setHalignment(points, HPos.RIGHT);
        GridPane.setValignment(points, VPos.BOTTOM);
    }

    private void line(int row, Working.Line line) {
        Label text = label(words.text(line));
        text.setWrapText(true);
        Label answer = label(words.answer(line), "answer");
        answer.setMinWidth(USE_PREF_SIZE);
        Label limit = label(words.outOf(line), Style.MUTED);
        limit.setMinWidth(USE_PREF_SIZE);
        addRow(row, label(String.valueOf(line.number()), Style.MUTED), text, answer, limit);
        GridPane.setHalignment(answer, HPos.RIGHT);
        if (line.state() != Working.LineState.GOOD) {
            boolean missing = line.state() == Working.LineState.MISSING;
            Label remark = label(words.remark(line), missing ? Style.WARN : Style.BAD, "remark");
            remark.setGraphic(new FontIcon(missing ? "fth-more-horizontal" : "fth-x"));
            remark.setMinWidth(USE_PREF_SIZE);
            answer.getStyleClass().add(missing ? Style.WARN : Style.BAD);
            add(remark, 4, row);
        }
    }

    private static Label label(String text, String... style) {
        Label label = new Label(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(style);
        return label;
    }
}
