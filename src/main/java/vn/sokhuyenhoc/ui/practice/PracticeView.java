package vn.sokhuyenhoc.ui.practice;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TabKey;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.form.CardPane;
import vn.sokhuyenhoc.ui.kit.form.DeskKeys;
import vn.sokhuyenhoc.ui.kit.form.KeyHints;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.practice.PracticeViewModel.Stage;
import vn.sokhuyenhoc.work.practice.MadeUpForms;

/** Practising: on the left a paper, on the right the form as it is keyed in earnest, with the same keys. */
public final class PracticeView implements ScreenView {
    private final PracticeViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final VBox desk = new VBox();
    private final Label progress = new Label();
    private final Node run;
    private final Node outcome;
    private final KeyHints hints;

    /** @param keys what each key of the desk does */
    public PracticeView(PracticeViewModel model, ObservableValue<KeySet> keys, Messages messages) {
        this.model = model;
        this.messages = messages;
        CardPane card = new CardPane("practice", model.card(), model, messages);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        HBox sides = new HBox(new PaperPane(model, messages), card);
        sides.getStyleClass().add("practice-sides");
        sides.setFillHeight(true);
        progress.setId("practice.progress");
        progress.getStyleClass().add(Style.HEADING);
        VBox.setVgrow(sides, Priority.ALWAYS);
        run = new VBox(progress, sides);
        run.getStyleClass().add("practice-run");
        VBox.setVgrow(run, Priority.ALWAYS);
        outcome = new OutcomePane(model, messages);
        desk.setId("practice.desk");
        desk.getStyleClass().add("desk");
        desk.setFocusTraversable(true);
        Spoken.pane(desk, card.spoken());
        TabKey.leads(desk);
        VBox.setVgrow(desk, Priority.ALWAYS);
        new DeskKeys(model, keys).listenTo(desk);
        model.card().keySetProperty().bind(keys);
        desk.addEventHandler(KeyEvent.KEY_PRESSED, this::print);
        desk.setOnMousePressed(event -> desk.requestFocus());
        root.getStyleClass().addAll(Style.SCREEN, "entry");
        root.getChildren().add(desk);
        hints = new KeyHints(keys, messages).key("0–9", "practice.key.digits").key(Action.TOP, "practice.key.top")
            .key(Action.MISSING, "practice.key.missing").key(Action.BACK, "practice.key.back").key(Action.SAME, "practice.key.same")
            .key(Action.COMMIT, "practice.key.commit").key("Esc", "practice.key.stop")
            .key("Ctrl P", "practice.key.print");
        model.numberProperty().subscribe(this::count);
        model.stageProperty().subscribe(this::show);
    }

    private void print(KeyEvent event) {
        if (event.getCode() == KeyCode.P && event.isShortcutDown() && model.stageProperty().get() == Stage.START) {
            model.print();
            event.consume();
        }
    }

    private void count(Number number) {
        progress.setText(messages.get("practice.progress", number.intValue() + 1, MadeUpForms.RUN));
    }

    private void show(Stage stage) {
        desk.getChildren().setAll(switch (stage) {
            case START -> start();
            case FORM, WRONG -> run;
            case END -> outcome;
        });
    }

    private Node start() {
        Button begin = new Button(messages.get("practice.begin"));
        begin.setId("practice.begin");
        begin.setFocusTraversable(false);
        begin.getStyleClass().add(Style.PRIMARY);
        begin.setOnAction(event -> model.begin());
        Button print = Buttons.withId("practice.print", messages.get("practice.print_button"), "fth-printer", model::print);
        print.setFocusTraversable(false);
        VBox start = Tables.empty("fth-edit-3", messages.get("practice.what"));
        start.getChildren().addAll(begin, print);
        return start;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        desk.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return hints.shown();
    }
}
