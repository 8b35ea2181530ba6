package vn.sokhuyenhoc.ui.practice;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.work.practice.Answers;
import vn.sokhuyenhoc.work.practice.MadeUpForm;

/** The paper: a form as somebody filled it in by hand. A long one scrolls along with the field at hand. It takes no keys. */
final class PaperPane extends ScrollPane {
    private final VBox sheet = new VBox();
    private final Messages messages;
    private final Answers answers;
    private final FormCard card;

    PaperPane(PracticeViewModel model, Messages messages) {
        this.messages = messages;
        this.answers = new Answers(messages);
        this.card = model.card();
        setId("practice.paper");
        getStyleClass().addAll("edge-to-edge", "practice-paper");
        sheet.getStyleClass().add(Style.PAPER);
        setContent(sheet);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.formProperty().subscribe(this::show);
        // The first paper is laid before the card knows its lines.
        card.setProperty().subscribe(set -> show(model.formProperty().get()));
        card.fieldProperty().subscribe(at -> {
            int fields = card.setProperty().get() == null ? 1 : card.setProperty().get().indicators().size();
            setVvalue(Math.clamp((at.doubleValue() - 1) / Math.max(1, fields - 2), 0, 1));
        });
    }

    private void show(MadeUpForm form) {
        sheet.getChildren().clear();
        if (form == null || card.setProperty().get() == null) {
            return;
        }
        CriteriaSet set = card.setProperty().get();
        Label title = new Label(messages.get("practice.paper"));
        title.getStyleClass().add(Style.FIELD_LABEL);
        HBox number = printed("practice.paper_no", form.subject().code());
        number.getChildren().addAll(printed("practice.paper_born", String.valueOf(form.subject().person().identity().birth().year())).getChildren());
        sheet.getChildren().addAll(title, number, printed("practice.paper_name", form.subject().name()));
        int line = 0;
        for (Criterion criterion : set.criteria()) {
            Label heading = new Label(criterion.text());
            heading.setWrapText(true);
            heading.setMinHeight(USE_PREF_SIZE);
            heading.getStyleClass().addAll(Style.MUTED, Style.SMALL);
            FlowPane cells = new FlowPane();
            cells.getStyleClass().add("paper-cells");
            for (Indicator indicator : criterion.indicators()) {
                cells.getChildren().add(cell(line, indicator, form.lines().get(line)));
                line++;
            }
            sheet.getChildren().addAll(heading, cells);
        }
    }

    /** A word that is printed, and what was written behind it. */
    private HBox printed(String key, String written) {
        Label word = new Label(messages.get(key));
        word.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add(Style.MUTED);
        Label ink = ink(written);
        ink.setWrapText(true);
        HBox line = new HBox(word, ink);
        line.getStyleClass().add("paper-line");
        return line;
    }

    private static Label ink(String text) {
        Label ink = new Label(text);
        ink.getStyleClass().add("ink");
        return ink;
    }

    private VBox cell(int line, Indicator indicator, MadeUpForm.Written written) {
        Label number = new Label(String.valueOf(line + 1));
        number.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        HBox marks = new HBox();
        marks.getStyleClass().add("paper-marks");
        if (!written.crossed().isEmpty()) {
            Label crossed = ink(answers.written(indicator, written.crossed()));
            crossed.getStyleClass().add("crossed");
            marks.getChildren().add(crossed);
        }
        Label mark = ink(indicator.isAskedOf("") ? answers.written(indicator, written.mark()) : messages.get("form.not_asked"));
        mark.setId("practice.paper" + (line + 1));
        marks.getChildren().add(mark);
        marks.getChildren().forEach(node -> ((Label) node).setMinWidth(USE_PREF_SIZE));
        VBox cell = new VBox(number, marks);
        cell.getStyleClass().add("paper-cell");
        return cell;
    }
}
