package vn.sokhuyenhoc.ui.kit.form;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** The paper form at hand: whose it is, the marks, the wording of the field at hand, and what the form comes to so far. */
public final class CardPane extends VBox {
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FormCard card;
    private final Messages messages;
    private final Wording wording;
    private final Label serial;
    private final Label name;
    private final Label state;
    private final Label about;
    private final Label field;
    private final Label hint;
    private final Label totalLabel = new Label();
    private final Label total;
    private final Label lowest;
    private final Label verdict;

    /** @param id what the ids of its nodes begin with */
    public CardPane(String id, FormCard card, FormKeys keys, Messages messages) {
        this.card = card;
        this.serial = withId(id + ".serial", "serial");
        this.name = withId(id + ".name", Style.NAME);
        this.state = withId(id + ".state", Style.BADGE);
        this.about = withId(id + ".about", Style.MUTED);
        this.field = withId(id + ".field", "indicator");
        this.hint = withId(id + ".hint", Style.WARN);
        this.total = withId(id + ".total", Style.FIGURE);
        this.lowest = withId(id + ".lowest", Style.FIGURE);
        this.verdict = withId(id + ".verdict", "verdict");
        this.messages = messages;
        this.wording = new Wording(messages);
        getStyleClass().addAll(Style.PAPER, "form-card");
        Button commit = commit(id, keys);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(serial, name, gap, state);
        head.getStyleClass().add("form-head");
        verdict.setWrapText(true);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        verdict.setMaxWidth(Double.MAX_VALUE);
        HBox sums = new HBox(figure(totalLabel, total), figure(new Label(messages.get("form.lowest_label")), lowest), verdict, commit);
        sums.getStyleClass().add("sums");
        sums.setMinHeight(USE_PREF_SIZE);
        VBox who = new VBox(head, about);
        who.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(who, new BoardScroll(new MarkBoard(id, card), card), guide(), sums);
        card.lineProperty().subscribe(this::who);
        card.changedProperty().subscribe(this::state);
        card.fieldProperty().subscribe(this::field);
        card.codeProperty().subscribe(this::field);
        card.setProperty().subscribe(this::field);
        card.lineProperty().subscribe(this::field);
        card.scoreProperty().subscribe(this::sums);
        card.leftProperty().subscribe(this::sums);
    }

    /** What is asked for now, for whoever hears it: whose form, which line, what was wrong with the last key. */
    public ObservableValue<String> spoken() {
        return Bindings.createStringBinding(() -> String.join(". ", name.getText(), hint.getText().isEmpty() ? field.getText() : hint.getText()),
            name.textProperty(), field.textProperty(), hint.textProperty());
    }

    private Button commit(String id, FormKeys keys) {
        Label key = new Label();
        key.getStyleClass().add(Style.KEY);
        key.textProperty().bind(card.keySetProperty().map(set -> set.name(KeySet.Action.COMMIT)).orElse(""));
        Button commit = new Button(messages.get("form.commit"), key);
        commit.setId(id + ".commit");
        commit.getStyleClass().add(Style.PRIMARY);
        commit.setMinWidth(USE_PREF_SIZE);
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> keys.key(MarkKeys.COMMIT));
        return commit;
    }

    /** What is asked for, or in its place what was wrong with the last key. */
    private StackPane guide() {
        field.setWrapText(true);
        field.setMinHeight(USE_PREF_SIZE);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(card.hintProperty());
        hint.visibleProperty().bind(card.hintProperty().isNotEmpty());
        field.visibleProperty().bind(card.hintProperty().isEmpty());
        StackPane guide = new StackPane(field, hint);
        guide.getStyleClass().add("guide");
        return guide;
    }

    private static Label withId(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox figure(Label label, Label number) {
        label.getStyleClass().add(Style.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(label, number);
        box.setAlignment(Pos.BASELINE_LEFT);
        box.getStyleClass().add("sum");
        return box;
    }

    private void who(RollLine line) {
        if (line != null) {
            serial.setText(line.subject().person() == null ? "" : line.subject().code());
            serial.setMinWidth(USE_PREF_SIZE);
            serial.setManaged(!serial.getText().isEmpty());
            name.setText(SubjectWords.heading(line.subject(), wording));
            about.setText(SubjectWords.about(line.subject(), wording));
        }
        state();
    }

    private void state() {
        RollLine line = card.lineProperty().get();
        boolean kept = line != null && line.has(card.sheet().asked().column());
        boolean changed = kept && card.changedProperty().get();
        state.setVisible(kept);
        state.setMinWidth(USE_PREF_SIZE);
        state.setText(changed ? messages.get("form.state.changed") : messages.get("form.state.kept"));
        state.getStyleClass().removeAll(Style.GOOD, Style.WARN);
        state.getStyleClass().add(changed ? Style.WARN : Style.GOOD);
    }

    private void field() {
        if (card.setProperty().get() == null) {
            return;
        }
        int at = card.fieldProperty().get();
        boolean end = at >= card.setProperty().get().indicators().size();
        if (end) {
            field.setText(card.words().ready());
        } else if (card.sheet().isAtCode()) {
            field.setText(card.words().codes(card.sheet()));
        } else {
            Person person = card.lineProperty().get() == null ? null : card.lineProperty().get().subject().person();
            field.setText(card.words().guide(card.setProperty().get(), at, person == null ? null : person.group()));
        }
    }

    private void sums() {
        Score score = card.scoreProperty().get();
        if (score == null) {
            return;
        }
        boolean points = card.setProperty().get().hasPoints();
        totalLabel.setText(messages.get(points ? "form.total_label" : "form.met_label"));
        String nothing = messages.get("form.none");
        total.setText(points ? score.lowest() == null ? nothing : Wording.points(score.total())
            : messages.get("form.met", Wording.points(score.total()), card.sheet().asked().lines()));
        lowest.getParent().setVisible(points);
        lowest.getParent().setManaged(points);
        lowest.setText(score.lowest() == null ? messages.get("form.none") : Wording.points(score.lowest()));
        verdict.setText(card.verdict());
        boolean whole = card.leftProperty().get() == 0;
        verdict.pseudoClassStateChanged(PASSED, whole && score.verdict() == Verdict.PASSED);
        verdict.pseudoClassStateChanged(FAILED, whole && score.verdict() == Verdict.FAILED);
    }
}
