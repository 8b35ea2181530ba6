package vn.sokhuyenhoc.ui.settings;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;

/** The keys of a form, one line each. A line pressed waits for its new key. */
final class KeysPane implements SectionPane {
    private final KeysViewModel model;
    private final FlowPane lines = new FlowPane();
    private final Page page;

    KeysPane(KeysViewModel model, Messages messages) {
        this.model = model;
        lines.getStyleClass().add("key-lines");
        for (Action action : Action.values()) {
            lines.getChildren().add(line(action));
        }
        Label heading = new Label(messages.get("settings.keys"));
        heading.getStyleClass().add(Style.HEADING);
        Label how = Labels.of(messages.get("settings.keys.how"));
        how.getStyleClass().add(Style.MUTED);
        Label message = Labels.of("");
        message.setId("settings.keys_message");
        message.textProperty().bind(model.messageProperty());
        Button usual = new Button(messages.get("settings.keys.usual"));
        usual.setId("settings.keys_usual");
        usual.setOnAction(event -> model.reset());
        VBox card = new VBox(heading, how, message, lines, new ActionBar(usual));
        card.getStyleClass().add(Style.CARD);
        VBox part = new VBox(card);
        part.getStyleClass().add("settings-part");
        page = new Page(part);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        card.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (model.askedProperty().get() != null) {
                event.consume();
            }
        });
    }

    private ToggleButton line(Action action) {
        Label words = new Label(model.words(action));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label();
        key.getStyleClass().add(Style.KEY);
        HBox row = new HBox(words, gap, key);
        row.getStyleClass().add("key-line");
        ToggleButton line = new ToggleButton("", row);
        line.setId("settings.key-" + action.name().toLowerCase(Locale.ROOT));
        line.setOnAction(event -> model.ask(action));
        model.keySetProperty().subscribe(set -> {
            key.setText(set.name(action));
            line.setAccessibleText(words.getText() + " " + key.getText());
        });
        model.askedProperty().subscribe(asked -> line.setSelected(asked == action));
        return line;
    }

    /** While a key is waited for, every key is for that. */
    private void pressed(KeyEvent event) {
        if (model.askedProperty().get() == null || event.getCode().isModifierKey() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
            model.stop();
        } else {
            model.press(event.getCode().name());
        }
        event.consume();
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        lines.getChildren().getFirst().requestFocus();
    }
}
