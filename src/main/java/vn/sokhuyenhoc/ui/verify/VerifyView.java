package vn.sokhuyenhoc.ui.verify;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.verify.VerifyViewModel.Part;

/** Verifying forms: plan, second keying, settling, questions to the supervisor. One part is in front; a form at hand has the room for itself. */
public final class VerifyView implements ScreenView {
    private final VerifyViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final StackPane front = new StackPane();
    private final TopLine top;
    private final ActionBar parts;
    private final VillagesPane villages;
    private final StackPane plan = new StackPane();
    private final WaitingPane waiting;
    private final QuestionsPane questions;
    private final DeskPane second;
    private final DeskPane settle;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();

    public VerifyView(VerifyViewModel model, ObservableValue<KeySet> keySet, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.top = new TopLine(model, messages, this::focus);
        this.villages = new VillagesPane(model, messages);
        this.waiting = new WaitingPane(model, messages);
        this.questions = new QuestionsPane(model, messages);
        ObservableValue<String> clerk = model.choice().clerkProperty().map(now -> messages.get("verify.by", now.name())).orElse("");
        this.second = new DeskPane("second", model.second().card(), model.second(), new DeskPane.Lines(model.second().placeProperty(), clerk,
            model.second().warningProperty(), model.second().savedProperty()), keySet, messages);
        this.settle = new DeskPane("settle", model.settle().card(), model.settle(), new DeskPane.Lines(model.settle().placeProperty(), clerk,
            clerk.map(name -> ""), clerk.map(name -> messages.get("verify.settle.how"))), keySet, messages);
        this.parts = new ActionBar(Buttons.keyed(part(Part.PLAN, clerk.map(name -> messages.get("verify.part.plan"))), "Ctrl 1"),
            Buttons.keyed(part(Part.WAITING, counted("verify.part.waiting", model.settle().waiting())), "Ctrl 2"),
            Buttons.keyed(part(Part.QUESTIONS, counted("verify.part.questions", model.questions().open())), "Ctrl 3"));
        Page page = new Page(new PlanPane(model.plan(), messages));
        LargeText.watch(plan, large -> arrange(page, large));
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
        root.getStyleClass().addAll(Style.SCREEN, "verify");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.partProperty().subscribe(this::show);
    }

    private ObservableValue<String> counted(String key, ObservableList<?> list) {
        return Bindings.createStringBinding(() -> messages.get(key, list.size()), list);
    }

    private ToggleButton part(Part part, ObservableValue<String> words) {
        ToggleButton button = new ToggleButton();
        button.setId("verify.part_" + part.ordinal());
        button.textProperty().bind(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.show(part));
        model.partProperty().subscribe(now -> button.setSelected(now == part));
        return button;
    }

    /** Where text is large the plan stands below the villages, and both scroll. */
    private void arrange(Page page, boolean large) {
        Node was = page.getContent() instanceof VBox box && box.getStyleClass().contains("verify-both") ? box.getChildren().getLast()
            : page.getContent();
        if (large) {
            plan.getChildren().clear();
            VBox both = new VBox(villages, was);
            both.getStyleClass().add("verify-both");
            page.setContent(both);
            plan.getChildren().setAll(page);
        } else {
            page.setContent(was);
            HBox beside = new HBox(page, villages);
            HBox.setHgrow(page, Priority.ALWAYS);
            beside.getStyleClass().add("verify-beside");
            plan.getChildren().setAll(beside);
        }
    }

    private void show(Part part) {
        Node now = switch (part) {
            case PLAN -> plan;
            case SECOND -> second;
            case WAITING -> waiting;
            case SETTLE -> settle;
            case QUESTIONS -> questions;
        };
        front.getChildren().setAll(now);
        boolean form = part == Part.SECOND || part == Part.SETTLE;
        root.getChildren().setAll(form ? List.of(front) : List.of(top, parts, front));
        keys.setAll(form ? formKeys() : listKeys());
        if (root.getScene() != null) {
            root.applyCss();
            root.layout();
            focus();
        }
    }

    private List<KeyHint> formKeys() {
        return List.of(hint("0–9", "verify.key.digits"), hint("*", "verify.key.top"), hint(".", "verify.key.missing"),
            hint("−", "verify.key.back"), hint("Enter", "verify.key.commit"), hint("Esc", "verify.key.leave"));
    }

    private List<KeyHint> listKeys() {
        return List.of(hint("Enter", "verify.key.open"), hint("Ctrl 1–3", "verify.key.part"), hint("Ctrl K", "verify.key.clerk"),
            hint("Tab", "verify.key.next"));
    }

    private KeyHint hint(String key, String does) {
        return new KeyHint(key, messages.get(does));
    }

    private void pressed(KeyEvent event) {
        boolean form = model.partProperty().get() == Part.SECOND || model.partProperty().get() == Part.SETTLE;
        if (!form && event.isShortcutDown() && !event.isAltDown() && act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case DIGIT1, NUMPAD1 -> model.show(Part.PLAN);
            case DIGIT2, NUMPAD2 -> model.show(Part.WAITING);
            case DIGIT3, NUMPAD3 -> model.show(Part.QUESTIONS);
            case K -> top.chooseClerk();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus() {
        switch (model.partProperty().get()) {
            case PLAN -> villages.focus();
            case SECOND -> second.requestFocus();
            case WAITING -> waiting.focus();
            case SETTLE -> settle.requestFocus();
            case QUESTIONS -> questions.focus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        focus();
        model.shown();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
