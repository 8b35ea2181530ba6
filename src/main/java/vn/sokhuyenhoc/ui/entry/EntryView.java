package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Stage;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.form.CardPane;
import vn.sokhuyenhoc.ui.kit.form.DeskKeys;
import vn.sokhuyenhoc.ui.kit.form.KeyHints;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** The screen for keying forms: the line above, the desk with the form, what was saved and who is next. The desk takes the keys. */
public final class EntryView implements ScreenView {
    /** So long without a key, what is typed is kept. */
    private static final Duration REST = Duration.seconds(3);

    private final EntryViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final StackPane paper = new StackPane();
    private final VBox desk = new VBox();
    private final TopLine top;
    private final SeatLine seat;
    private final FindPane find;
    private final FlagPane flag;
    private final PauseTransition rest = new PauseTransition(REST);
    private final CardPane card;
    private final Node end;
    private final Node after;
    private final KeyHints hints;

    /** @param keys what each key of the desk does */
    public EntryView(EntryViewModel model, ObservableValue<KeySet> keys, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.top = new TopLine(model, messages, desk::requestFocus, () -> bring("forms:"));
        this.seat = new SeatLine(model, messages, desk::requestFocus, this::batches);
        this.flag = new FlagPane(model, messages);
        this.find = new FindPane(model, messages, this::closeFind);
        this.card = new CardPane("entry", model.card(), model, messages);
        this.end = new EndPane(model, messages);
        this.after = new AfterLines(model, messages);
        this.hints = new KeyHints(keys, messages).key("0–9", "entry.key.digits").key(Action.TOP, "entry.key.top")
            .key(Action.MISSING, "entry.key.missing").key(Action.BACK, "entry.key.back").key(Action.SAME, "entry.key.same")
            .key(Action.FLAG, "entry.key.flag").key(Action.COMMIT, "entry.key.commit").key("Z", "entry.key.correct")
            .key("Ctrl Z", "entry.key.undo").key("↑ ↓", "entry.key.step").key("Ctrl F", "entry.key.find");
        desk.setId("entry.desk");
        desk.getStyleClass().add("desk");
        desk.setFocusTraversable(true);
        Spoken.pane(desk, card.spoken());
        desk.getChildren().add(paper);
        new DeskScan(model.card(), this::scanned).listenTo(desk);
        new DeskKeys(model, keys).listenTo(desk);
        model.card().keySetProperty().bind(keys);
        desk.setOnMousePressed(event -> desk.requestFocus());
        root.getStyleClass().addAll(Style.SCREEN, "entry");
        root.getChildren().addAll(top, seat, desk);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        keepWhatRests();
        model.stageProperty().subscribe(this::show);
        model.askingNumberProperty().subscribe(asked -> {
            if (asked) {
                openFind();
            }
        });
        model.flaggingProperty().subscribe(this::flag);
    }

    private void keepWhatRests() {
        root.sceneProperty().subscribe((was, is) -> {
            if (was != null && is == null) {
                // Another screen, the lock, or a window that is built anew: what is on the form is not left to the pause.
                model.rest();
            }
        });
        rest.setOnFinished(event -> {
            if (root.getScene() != null && root.getScene().getWindow() != null && root.getScene().getWindow().isShowing()) {
                model.rest();
            }
        });
        desk.addEventFilter(KeyEvent.KEY_PRESSED, event -> rest.playFromStart());
    }

    private void flag(boolean asked) {
        if (asked) {
            put(flag);
            flag.open();
        } else if (flag.getParent() != null) {
            put(desk);
            desk.requestFocus();
        }
    }

    /** Brings one to the front below the lines above; what was saved last stays in sight. */
    private void put(Node front) {
        root.getChildren().setAll(front == desk ? List.of(top, seat, desk) : List.of(top, seat, front, after));
        if (front == desk) {
            show(model.stageProperty().get());
        }
    }

    private void show(Stage stage) {
        paper.getChildren().setAll(switch (stage) {
            case LOADING -> new VBox();
            case NO_ROUND -> empty("entry.no_round", "entry.no_round_go", Screen.SETTINGS, () -> model.go(Screen.SETTINGS, "rounds"));
            case NO_PEOPLE -> nobody();
            case FORM -> card;
            case END -> end;
        });
        boolean working = stage == Stage.FORM || stage == Stage.END;
        desk.getChildren().setAll(working ? List.of(paper, after) : List.of(paper));
        if (root.getScene() != null && find.getParent() == null) {
            desk.requestFocus();
        }
    }

    /** Nothing in the register that the title could be given to. */
    private Node nobody() {
        Round round = model.choice().round();
        if (round == null || round.title() == Title.CITIZEN) {
            return empty("entry.no_people", "entry.no_people_go", Screen.REGISTER, () -> model.go(Screen.REGISTER));
        }
        Button go = new Button(messages.get("entry.no_people_go"));
        go.getStyleClass().add(Style.PRIMARY);
        go.setOnAction(event -> model.go(Screen.REGISTER, round.title() == Title.FAMILY ? "households" : "groups"));
        return Tables.empty(Screen.REGISTER.icon(), messages.get("entry.nobody", SubjectWords.whom(round, messages)), go);
    }

    private Node empty(String hint, String verb, Screen screen, Runnable action) {
        Button go = new Button(messages.get(verb));
        go.getStyleClass().add(Style.PRIMARY);
        go.setOnAction(event -> action.run());
        return Tables.empty(screen.icon(), messages.get(hint), go);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.V) {
            bring("paste-forms:");
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown() && act(event.getCode())) {
            event.consume();
        }
    }

    /** Marks of the round at hand from a sheet. */
    private void bring(String wish) {
        if (model.choice().round() != null) {
            model.go(Screen.INTAKE, wish + model.choice().round().key());
        }
    }

    /** To the batches of the round at hand. */
    private void batches() {
        model.go(Screen.ENTRY, model.choice().round() == null ? "batches" : "batches:" + model.choice().round().key());
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case R -> top.chooseRound();
            case T -> top.choosePlace();
            case F -> openFind();
            case Z -> model.undo();
            case Y -> model.redo();
            case E -> seat.chooseColumn();
            case K -> seat.chooseClerk();
            case B -> batches();
            case I -> bring("forms:");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openFind() {
        put(find);
        find.open();
    }

    private void scanned(String card) {
        openFind();
        find.scanned(card);
    }

    private void closeFind() {
        put(desk);
        desk.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        closeFind();
        model.shown(detail);
    }

    @Override
    public List<KeyHint> keys() {
        return hints.shown();
    }
}
