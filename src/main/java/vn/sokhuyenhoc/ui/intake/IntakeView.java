package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/**
 * The import of a list in three steps on one screen: the file, the rows that need a look, the button that writes. The wish "people" asks for a
 * file at once where nothing is begun; the empty wish does not.
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

    public IntakeView(IntakeViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.back = () -> navigator.go(Screen.REGISTER);
        this.keys = List.of(new KeyHint("Ctrl O", messages.get("intake.key.open")), new KeyHint("Ctrl Enter", messages.get("intake.key.write")),
            new KeyHint("Esc", messages.get("intake.key.back")));
        this.file = new FilePane(model, messages);
        this.look = new LookPane(model, messages);
        this.write = new WritePane(model, messages, back);
        this.choose = Buttons.primary(Buttons.withId("intake.choose", messages.get("intake.choose"), "fth-file-plus", model::chooseFile));
        Node empty = Tables.empty("fth-upload", messages.get("intake.empty"), choose);
        Label title = new Label(messages.get("intake.title"));
        title.getStyleClass().add(Style.TITLE);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(whole, Priority.ALWAYS);
        whole.getStyleClass().add("steps");
        whole.getChildren().setAll(steps, write);
        root.getStyleClass().addAll(Style.SCREEN, "intake");
        root.getChildren().setAll(title, empty);
        model.readingProperty().subscribe(reading -> {
            Node now = reading == null ? empty : whole;
            if (root.getChildren().getLast() != now) {
                root.getChildren().setAll(title, now);
                focus();
            }
        });
        LargeText.watch(root, this::arrange);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        boolean fresh = !model.hasWork();
        model.start();
        focus();
        if (fresh && detail.equals("people")) {
            model.chooseFile();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }

    /** On the button that comes next. */
    private void focus() {
        if (choose.getScene() != null) {
            choose.requestFocus();
        } else if (model.readyProperty().get() || model.importedProperty().get() != null) {
            write.focus();
        } else {
            file.focus();
        }
    }

    /** Side by side; below each other, and scrolled, where text is large. */
    private void arrange(boolean large) {
        if (large) {
            ScrollPane scroll = new ScrollPane(new VBox(file, look));
            scroll.getContent().getStyleClass().add("steps");
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            steps.getChildren().setAll(scroll);
        } else {
            file.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(look, Priority.ALWAYS);
            look.setMinWidth(0);
            HBox both = new HBox(file, look);
            both.getStyleClass().add("steps");
            steps.getChildren().setAll(both);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            model.chooseFile();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            model.write();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.writing().runningProperty().get()) {
            back.run();
        } else {
            return;
        }
        event.consume();
    }
}
