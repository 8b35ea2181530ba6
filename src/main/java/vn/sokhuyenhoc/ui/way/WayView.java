package vn.sokhuyenhoc.ui.way;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.way.WayViewModel.Part;

/** The way of a round: its steps above, the villages on the left, what is done next on the right. */
public final class WayView implements ScreenView {
    private final WayViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final VBox side = new VBox();
    private final Page page = new Page(side);
    private final HBox middle = new HBox();
    private final StepBar steps;
    private final BoardTable board;
    private final StepPane step;
    private final ListPane lists;
    private final UnlockPane unlock;
    private final DuesPane dues;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();

    public WayView(WayViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        WayWords words = new WayWords(messages);
        this.steps = new StepBar(model, messages, words);
        this.board = new BoardTable(model, messages, words);
        this.step = new StepPane(model, messages, words);
        this.lists = new ListPane(model, messages, words);
        this.unlock = new UnlockPane(model, messages);
        this.dues = new DuesPane(model, messages);
        side.getStyleClass().add("way-side");
        page.getStyleClass().add("way-page");
        page.setMinWidth(Page.USE_PREF_SIZE);
        middle.getStyleClass().add("way-middle");
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        LargeText.watch(root, this::layOut);
        root.getStyleClass().addAll(Style.SCREEN, "way");
        root.getChildren().setAll(top(words), middle);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        steps.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && step.focus()) {
                event.consume();
            }
        });
        model.partProperty().subscribe(this::arrange);
        model.partProperty().subscribe(this::makeRoom);
        model.stepProperty().subscribe(this::makeRoom);
    }

    /** Beside the villages what is done next; where text is large below them, all of it on one page. */
    private void layOut(boolean large) {
        boolean within = root.isFocusWithin();
        page.setContent(null);
        middle.getChildren().clear();
        root.getChildren().remove(steps);
        if (large) {
            VBox whole = new VBox(steps, board.table(), side);
            whole.getStyleClass().add("way-whole");
            page.setContent(whole);
            middle.getChildren().setAll(page);
        } else {
            page.setContent(side);
            middle.getChildren().setAll(board.table(), page);
            root.getChildren().add(1, steps);
        }
        HBox.setHgrow(large ? page : board.table(), Priority.ALWAYS);
        if (within) {
            focus();
        }
    }

    /** A decision asks for more than other steps, and the villages for less attention. */
    private void makeRoom() {
        boolean deciding = model.partProperty().get() == Part.STEP && model.stepProperty().get() == Step.DECIDED;
        page.getStyleClass().remove("deciding");
        if (deciding) {
            page.getStyleClass().add("deciding");
        }
    }

    private FlowPane top(WayWords words) {
        SearchableComboBox<Round> round = Fields.choice("way.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        round.getStyleClass().add("round");
        Spoken.name(round, messages.get("way.round"));
        Label counts = new Label();
        counts.setId("way.counts");
        counts.setWrapText(true);
        model.seenProperty().subscribe(seen -> counts.setText(seen == null ? messages.get("way.no_round") : words.counts(seen.way().counts())));
        Button edit = Buttons.withId("way.edit_dues", messages.get("way.edit_dues"), "fth-calendar", model::beginDues);
        FlowPane line = new FlowPane(round, edit, counts);
        line.getStyleClass().add("way-top");
        line.setMinHeight(FlowPane.USE_PREF_SIZE);
        return line;
    }

    private void arrange(Part part) {
        boolean within = root.isFocusWithin();
        side.getChildren().setAll(switch (part) {
            case STEP -> List.of(step, lists);
            case DUES -> List.of(dues);
            case UNLOCK -> List.of(unlock);
        });
        keys.setAll(part == Part.STEP
            ? List.of(hint("← →", "way.key.step"), hint("Enter", "way.key.act"), hint("F9", "way.key.dues"), hint("Ctrl U", "way.key.unlock"))
            : List.of(hint("Enter", "way.key.keep"), hint("Esc", "way.key.leave")));
        if (within) {
            focus();
        }
    }

    private void focus() {
        switch (model.partProperty().get()) {
            case STEP -> steps.focus(model.stepProperty().get());
            case DUES -> dues.focus();
            case UNLOCK -> unlock.focus();
        }
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ESCAPE -> leave();
            case F9 -> run(model::beginDues);
            case U -> event.isShortcutDown() && run(model::beginUnlock);
            case ENTER -> model.partProperty().get() == Part.STEP && !(event.getTarget() instanceof TextInputControl) && step.focus();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private boolean leave() {
        boolean away = model.partProperty().get() != Part.STEP || step.isFocusWithin();
        if (away) {
            model.leave();
            focus();
        }
        return away;
    }

    private KeyHint hint(String key, String does) {
        return new KeyHint(key, messages.get(does));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.shown(detail);
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
