package vn.sokhuyenhoc.ui.grid;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** Below the table: whose row and which line of the form the cell at hand is, and what is wrong there; or how far long work is. */
final class GridFoot extends VBox {
    private final GridViewModel model;
    private final Messages messages;
    private final GridWords words;
    private final Label who = new Label();
    private final Label line = new Label();
    private final Label about = new Label();

    GridFoot(GridViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new GridWords(messages);
        who.setId("grid.who");
        who.getStyleClass().add(Style.HEADING);
        who.setMinWidth(USE_PREF_SIZE);
        line.setId("grid.line");
        line.setWrapText(true);
        HBox.setHgrow(line, Priority.ALWAYS);
        about.setId("grid.about");
        about.setWrapText(true);
        HBox first = new HBox(who, line);
        first.getStyleClass().add("grid-line");
        WorkBar pasting = new WorkBar("grid.pasting", model.pastes().work(), messages);
        WorkBar saving = new WorkBar("grid.saving", model.saving(), messages);
        StackPane second = new StackPane(about, pasting, saving);
        second.getStyleClass().add("grid-about");
        getStyleClass().add("grid-foot");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(first, second);
        model.grid().selection().spotProperty().subscribe(this::show);
        model.grid().rows().list().subscribe(this::show);
        busy(model.pastes().work());
        busy(model.saving());
    }

    private void busy(LongWork work) {
        work.runningProperty().subscribe(is -> about.setVisible(!model.isBusy()));
    }

    private void show() {
        GridModel grid = model.grid();
        Row row = grid.row();
        int field = grid.selection().spot().field();
        if (row == null || field >= row.indicators().size()) {
            return;
        }
        LabourGroup group = row.line().subject().person() == null ? null : row.line().subject().person().group();
        String wrong = words.problem(row, field);
        who.setText(SubjectWords.named(row.line().subject()));
        line.setText(words.guide(row.asked().set(), field, group));
        say(wrong.isEmpty() ? words.about(row) : "\u2717 " + wrong, wrong.isEmpty() ? words.style(row) : Style.BAD);
    }

    private void say(String text, String style) {
        about.setText(text);
        about.getStyleClass().removeAll(Style.BAD, Style.WARN, Style.MUTED);
        about.getStyleClass().add(style);
    }

    /** The cell at hand takes no letter. */
    void refused() {
        if (model.grid().row() != null && !model.isBusy()) {
            say(messages.get("grid.grey"), Style.WARN);
        }
    }
}
