package vn.sokhuyenhoc.ui.results;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.RuleTests;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.list.ResultColumns;
import vn.sokhuyenhoc.ui.kit.list.VerdictCell;

/**
 * The working of one result: whose it is, the lines at left, the sentence and the tests at right, or above where text is large.
 * It lies over the screen, whose list keeps the focus and its place, so that the arrow keys lead on to the next person.
 */
final class ExplainPane extends VBox {
    private static final double LEFT_PERCENT = 56;

    private final Messages messages;
    private final Wording wording;
    private final WorkingWords words;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label verdict = new Label();
    private final Label sentence = new Label();
    private final LinesGrid lines;
    private final RuleTests tests;
    private final GridPane body = new GridPane();
    private final Page page = new Page(body);
    private final Button slip;
    private final Button close;

    /**
     * @param closed called when the clerk wants the list again
     * @param back   puts the focus on the list, from which the next person is chosen
     */
    ExplainPane(ExplainViewModel model, Messages messages, Runnable closed, Runnable back) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.words = new WorkingWords(messages);
        this.lines = new LinesGrid(messages);
        this.tests = new RuleTests(messages);
        this.slip = Buttons.withId("results.slip", messages.get("results.slip_button"), "fth-file-text", model::slip);
        this.close = Buttons.withId("results.explained_close", messages.get("results.explained_close"), "fth-x", closed);
        setId("results.explained");
        getStyleClass().add("explained");
        name.setId("results.explained_name");
        name.getStyleClass().add(Style.NAME);
        about.getStyleClass().add(Style.MUTED);
        verdict.setId("results.explained_verdict");
        verdict.getStyleClass().add(Style.BADGE);
        sentence.setId("results.explained_sentence");
        sentence.getStyleClass().add(Style.HEADING);
        wrap(sentence);
        wrap(about);
        body.getStyleClass().add("explained-body");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head(), page);
        LargeText.watch(this, this::arrange);
        model.explainedProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> stay(event, back));
    }

    /** What lies below cannot be seen, so the focus must not go there. */
    private void stay(KeyEvent event, Runnable back) {
        if (event.getCode() == KeyCode.TAB && slip.isFocused()) {
            close.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB || event.getCode().isArrowKey()) {
            back.run();
            event.consume();
        }
    }

    /** Leads to the buttons. */
    void focus() {
        slip.requestFocus();
    }

    private HBox head() {
        close.getStyleClass().add(Style.FLAT);
        VBox who = new VBox(name, about);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(who, slip, close);
        head.getStyleClass().add("explained-head");
        return head;
    }

    private void arrange(boolean large) {
        VBox right = new VBox(verdict, sentence, new Separator(Orientation.HORIZONTAL), tests);
        right.getStyleClass().add("explained-outcome");
        body.getChildren().clear();
        body.getColumnConstraints().clear();
        if (large) {
            body.addColumn(0, right, lines);
            GridPane.setHgrow(lines, Priority.ALWAYS);
        } else {
            body.addRow(0, lines, right);
            body.getColumnConstraints().addAll(Columns.percent(LEFT_PERCENT), Columns.percent(100 - LEFT_PERCENT));
        }
    }

    private void show(ExplainViewModel.Explained explained) {
        if (explained == null) {
            return;
        }
        Subject subject = explained.result().subject();
        name.setText(subject.name());
        about.setText(subject.person() == null
            ? String.join(" · ", Stream.of(subject.code(), wording.members(subject), subject.placeName()).filter(part -> !part.isEmpty()).toList())
            : messages.get("results.explained_about", subject.code(), ResultColumns.about(explained.result()), subject.placeName()));
        verdict.setText(words.verdict(explained.working()));
        verdict.getStyleClass().removeAll(VerdictCell.STATES);
        verdict.getStyleClass().add(VerdictCell.STATES.get(explained.result().score().verdict().ordinal()));
        sentence.setText(wording.reason(explained.result().score()));
        lines.show(explained.working());
        tests.show(explained.working().tests());
        page.setVvalue(0);
    }

    /** Shows what lies below or above, as far as one page of it. */
    void turn(int pages) {
        double height = body.getHeight() - page.getViewportBounds().getHeight();
        if (height > 0) {
            page.setVvalue(Math.clamp(page.getVvalue() + pages * page.getViewportBounds().getHeight() / height, 0, 1));
        }
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
