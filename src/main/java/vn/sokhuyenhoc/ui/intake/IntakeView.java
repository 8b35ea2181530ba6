package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/**
 * The import of a list in three steps on one screen: the file, the rows that need a look, the button that writes. The wish "people" asks for a
 * file at once where nothing is begun, "paste" takes the block on the clipboard; "forms:ROUND" and "paste-forms:ROUND" do the same for the marks
 * of a round. The empty wish stays where it is.
 */
public final class IntakeView implements ScreenView {
    private final IntakeViewModel model;
    private final Runnable back;
    private final List<KeyHint> keys;
    private final VBox root = new VBox();
    private final FilePane file;
    private final LookPane look;
    private final WritePane write;
    private final Button choose;
    private final StackPane steps = new StackPane();
    private final VBox whole = new VBox();
    private final Label title = new Label();
    private final ToggleButton wide = new ToggleButton();
    private boolean large;

    public IntakeView(IntakeViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.back = () -> navigator.go(model.kindProperty().get().isForms() ? Screen.ENTRY : Screen.REGISTER);
        this.keys = List.of(new KeyHint("Ctrl O", messages.get("intake.key.open")), new KeyHint("Ctrl V", messages.get("intake.key.paste")),
            new KeyHint("F2", messages.get("intake.key.edit")), new KeyHint("1 2 3", messages.get("intake.key.decide")),
            new KeyHint("Ctrl L", messages.get("intake.key.all")), new KeyHint("Ctrl Enter", messages.get("intake.key.write")),
            new KeyHint("Esc", messages.get("intake.key.back")));
        this.file = new FilePane(model, messages);
        wide.setText(messages.get("intake.wide"));
        wide.setGraphic(new FontIcon("fth-maximize-2"));
        wide.setId("intake.wide");
        this.look = new LookPane(model, messages, wide);
        this.write = new WritePane(model, messages, back, () -> navigator.go(Screen.REGISTER, "imports:" + model.importedProperty().get().number()));
        this.choose = Buttons.primary(Buttons.withId("intake.choose", messages.get("intake.choose"), "fth-file-plus", model::chooseFile));
        VBox empty = Tables.empty("fth-upload", "");
        Label hint = (Label) empty.getChildren().getLast();
        Button paste = Buttons.withId("intake.paste", messages.get("intake.paste"), "fth-clipboard", this::paste);
        empty.getChildren().addAll(choose, paste);
        title.getStyleClass().add(Style.TITLE);
        title.setId("intake.title");
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(whole, Priority.ALWAYS);
        whole.getStyleClass().add("steps");
        WorkBar reading = new WorkBar("intake.reading", model.checking(), messages);
        reading.managedProperty().bind(reading.visibleProperty());
        empty.getChildren().add(reading);
        whole.getChildren().setAll(steps, write);
        root.getStyleClass().addAll(Style.SCREEN, "intake");
        root.getChildren().setAll(title, empty);
        model.kindProperty().subscribe(kind -> {
            title.setText(kind.isForms() ? messages.get("intake.title_forms", kind.round().name()) : messages.get("intake.title"));
            hint.setText(messages.get(kind.isForms() ? "intake.empty_forms" : "intake.empty"));
        });
        model.readingProperty().subscribe(now -> swap(now == null ? empty : whole));
        LargeText.watch(root, this::arrange);
        wide.selectedProperty().subscribe((was, is) -> arrange(large));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void swap(Node now) {
        if (root.getChildren().getLast() != now) {
            root.getChildren().setAll(title, now);
            focus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        String round = detail.contains(":") ? detail.substring(detail.indexOf(':') + 1) : null;
        if (detail.isEmpty()) {
            model.start();
            focus();
        } else {
            model.begin(round, () -> {
                focus();
                if (detail.startsWith("paste")) {
                    paste();
                } else if (!model.hasWork()) {
                    model.chooseFile();
                }
            });
        }
    }

    private void paste() {
        model.paste(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }

    /** On what comes next: the file, the rows to look at, the button. */
    private void focus() {
        if (choose.getScene() != null) {
            choose.requestFocus();
        } else if (!model.grid().lines().isEmpty() && model.importedProperty().get() == null) {
            look.focus();
        } else if (model.readyProperty().get() || model.importedProperty().get() != null) {
            write.focus();
        } else {
            file.focus();
        }
    }

    /** Side by side; below each other, and scrolled, where text is large; the rows alone where the clerk wants them wide. */
    private void arrange(boolean isLarge) {
        Node owner = root.isFocusWithin() ? root.getScene().getFocusOwner() : null;
        large = isLarge;
        look.arrange(large && !wide.isSelected());
        if (wide.isSelected()) {
            steps.getChildren().setAll(look);
        } else if (large) {
            Page scroll = new Page(new VBox(file, look));
            scroll.getContent().getStyleClass().add("steps");
            steps.getChildren().setAll(scroll);
        } else {
            file.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(look, Priority.ALWAYS);
            look.setMinWidth(0);
            HBox both = new HBox(file, look);
            both.getStyleClass().add("steps");
            steps.getChildren().setAll(both);
        }
        if (owner != null) {
            // What scrolls takes no focus before it is laid out.
            steps.applyCss();
            steps.layout();
            comeBack(owner);
        }
    }

    /** The focus stays where it was; it does not stay on the switch, nor on what is no longer there. */
    private void comeBack(Node owner) {
        if (owner != wide && owner.getScene() != null) {
            owner.requestFocus();
        } else {
            look.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && act(event.getCode())) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.writing().runningProperty().get()) {
            back.run();
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case O -> model.chooseFile();
            case V -> paste();
            case ENTER -> model.write();
            case L -> model.grid().allProperty().set(!model.grid().allProperty().get());
            case B -> wide.setSelected(!wide.isSelected());
            default -> {
                return false;
            }
        }
        return true;
    }
}
