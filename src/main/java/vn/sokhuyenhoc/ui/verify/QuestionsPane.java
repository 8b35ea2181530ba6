package vn.sokhuyenhoc.ui.verify;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Flag;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** Questions to the supervisor: Enter opens the form; a few words below settle the question. */
final class QuestionsPane extends VBox {
    private final VerifyViewModel model;
    private final TableView<Question> table;
    private final TextField answer = new TextField();

    QuestionsPane(VerifyViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("verify-villages");
        table = Tables.table("verify.questions", model.questions().open());
        Tables.column(table, "asked", messages.get("verify.questions.asked"), 7, question -> Dates.day(question.flag().asked().toLocalDate()));
        Tables.column(table, "clerk", messages.get("verify.questions.clerk"), 8,
            question -> question.flag().clerk() == null ? "" : question.flag().clerk().name());
        Tables.column(table, "form", messages.get("verify.questions.form"), 12.5,
            question -> question.subject() == null ? "" : SubjectWords.named(question.subject()));
        Tables.column(table, "line", messages.get("verify.questions.line"), 5.5, question -> line(question.flag(), messages));
        Tables.column(table, "note", messages.get("verify.questions.note"), 18, question -> question.flag().note());
        table.setPlaceholder(Tables.empty("fth-check", messages.get("verify.questions.none")));
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                visit();
                event.consume();
            }
        });
        model.questions().open().addListener((ListChangeListener<Question>) change -> table.getSelectionModel().selectFirst());
        answer.setId("verify.answer");
        answer.getStyleClass().add("verify-answer");
        answer.setOnAction(event -> answer());
        Label words = new Label(messages.get("verify.questions.answer"));
        words.setLabelFor(answer);
        var settle = Buttons.withId("verify.answer_go", messages.get("verify.questions.settle"), "fth-check", this::answer);
        var visit = Buttons.primary(Buttons.withId("verify.visit", messages.get("verify.questions.visit"), "fth-edit-3", this::visit));
        settle.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull().or(answer.textProperty().isEmpty()));
        visit.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(table, new ActionBar(words, answer, settle, visit));
    }

    private static String line(Flag flag, Messages messages) {
        return flag.field() == 0 ? messages.get("verify.questions.whole") : String.valueOf(flag.field());
    }

    private void visit() {
        Question chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.questions().visit(chosen);
        }
    }

    private void answer() {
        Question chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && !answer.getText().isBlank()) {
            model.questions().answer(chosen, answer.getText());
            answer.clear();
            table.requestFocus();
        }
    }

    void focus() {
        table.requestFocus();
    }
}
