package vn.sokhuyenhoc.ui.criteria.tryout;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.RuleTests;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * Tries a set beside its text: the lines with their fields above, and below them, always in sight, what the marks come to. Where text is large
 * the tests go below the lines, so that these keep their room.
 */
public final class TryoutPane extends VBox {
    private static final List<String> STATES = List.of(Style.GOOD, Style.BAD, Style.WARN);

    private final TryoutViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final WorkingWords words;
    private final TryoutLines lines;
    private final VBox scrolled;
    private final VBox outcome = new VBox();
    private final Label total = new Label();
    private final Label verdict = new Label();
    private final Label sentence = new Label();
    private final RuleTests tests;

    public TryoutPane(TryoutViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.words = new WorkingWords(messages);
        this.lines = new TryoutLines(model, messages);
        this.tests = new RuleTests(messages);
        this.scrolled = new VBox(lines);
        setId("tryout");
        getStyleClass().addAll(Style.CARD, "tryout");
        scrolled.getStyleClass().add("tryout-scrolled");
        total.setId("tryout.total");
        total.getStyleClass().add("tryout-total");
        verdict.setId("tryout.verdict");
        verdict.getStyleClass().add(Style.BADGE);
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setId("tryout.sentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("tryout-sentence");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        outcome.getStyleClass().add("tryout-outcome");
        Page page = new Page(scrolled);
        VBox.setVgrow(page, Priority.ALWAYS);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(head(), kinds(), page, outcome);
        LargeText.watch(this, this::arrange);
        arrange(false);
        model.workingProperty().subscribe(this::show);
    }

    private HBox head() {
        Label heading = new Label(messages.get("tryout.heading"));
        heading.getStyleClass().add(Style.HEADING);
        Label hint = new Label(messages.get("tryout.hint"));
        hint.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(heading, hint);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        Button clear = Buttons.withId("tryout.clear", messages.get("tryout.clear"), "fth-rotate-ccw", () -> {
            model.clear();
            lines.focus(0);
        });
        clear.getStyleClass().add(Style.FLAT);
        HBox head = new HBox(left, clear);
        head.getStyleClass().add("tryout-head");
        return head;
    }

    private HBox kinds() {
        Label label = new Label(messages.get("tryout.kind"));
        label.getStyleClass().add(Style.FIELD_LABEL);
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<String> choice = new ComboBox<>(model.kinds());
        choice.setId("tryout.kinds");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String kind) {
                return kind == null || kind.isEmpty() ? messages.get("tryout.kind_other") : wording.unitKind(kind);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        choice.valueProperty().bindBidirectional(model.kindProperty());
        label.setLabelFor(choice);
        HBox box = new HBox(label, choice);
        box.getStyleClass().add("tryout-head");
        model.kinds().subscribe(() -> {
            box.setVisible(!model.kinds().isEmpty());
            box.setManaged(box.isVisible());
        });
        box.setVisible(!model.kinds().isEmpty());
        box.setManaged(box.isVisible());
        return box;
    }

    private void arrange(boolean large) {
        HBox numbers = new HBox(total, verdict);
        numbers.getStyleClass().add("tryout-numbers");
        if (large) {
            outcome.getChildren().setAll(numbers, sentence);
            scrolled.getChildren().setAll(lines, tests);
        } else {
            scrolled.getChildren().setAll(lines);
            outcome.getChildren().setAll(numbers, sentence, tests);
        }
    }

    private void show(Working working) {
        if (working == null) {
            return;
        }
        total.setText(messages.get("tryout.total", words.total(working)));
        verdict.setText(words.verdict(working));
        verdict.getStyleClass().removeAll(STATES);
        verdict.getStyleClass().add(STATES.get(working.score().verdict().ordinal()));
        sentence.setText(model.isEmpty() ? messages.get("tryout.start") : wording.reason(working.score()));
        tests.show(working.tests());
    }

    /** Where the clerk begins. */
    public void focus() {
        lines.focus(0);
    }
}
