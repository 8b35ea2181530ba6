package vn.sokhuyenhoc.ui.register;

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
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The import of a list in three steps on one screen: the file, the rows that need a look, the button that writes. */
final class ImportView {
    private final ImportViewModel model;
    private final Runnable back;
    private final VBox root = new VBox();
    private final FilePane file;
    private final LookPane look;
    private final WritePane write;
    private final Button choose;
    private final StackPane steps = new StackPane();
    private final VBox whole = new VBox();

    /** @param back leads to the list of people */
    ImportView(ImportViewModel model, Messages messages, Runnable back) {
        this.model = model;
        this.back = back;
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

    Parent root() {
        return root;
    }

    /** On the button that comes next. */
    void focus() {
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
