package vn.sokhuyenhoc.ui.criteria;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** A draft being edited in three parts, chosen above or by Alt 1 to 3; at the foot what it comes to and all that is wrong. */
final class EditorPane extends VBox {
    private final Map<SetDraft.Part, EditorPart> parts = new EnumMap<>(SetDraft.Part.class);
    private final Map<SetDraft.Part, ToggleButton> tabs = new EnumMap<>(SetDraft.Part.class);
    private final StackPane middle = new StackPane();
    private final EditorViewModel model;
    private final Messages messages;

    EditorPane(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        parts.put(SetDraft.Part.HEAD, new HeadPart(model, messages));
        parts.put(SetDraft.Part.LINES, new LinesPart(model, messages));
        parts.put(SetDraft.Part.RULES, new RulesPart(model, messages));
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("set-editor");
        setMinWidth(0);
        getChildren().addAll(name(), buttons(), middle, new FlawsPane(model, messages, this::go));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shapeProperty().subscribe(shape -> {
            if (shape != null) {
                parts.values().forEach(part -> part.fill(model.draftProperty().get()));
                go(shape.focus());
            }
        });
    }

    private Label name() {
        Label name = new Label();
        name.setId("shelf.editing");
        name.getStyleClass().add(Style.HEADING);
        name.textProperty().bind(model.draftProperty().map(draft -> messages.get("shelf.editing", draft.head().getOrDefault("name", ""))));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        return name;
    }

    private ActionBar buttons() {
        Button save = Buttons.primary(Buttons.withId("shelf.draft_save", messages.get("shelf.draft.save"), "fth-save", model::save));
        save.disableProperty().bind(model.changedProperty().not());
        Button undo = Buttons.withId("shelf.draft_undo", messages.get("shelf.draft.undo"), "fth-rotate-ccw", model::undo);
        undo.disableProperty().bind(model.changedProperty().not());
        Button publish = Buttons.withId("shelf.draft_publish", messages.get("shelf.draft.publish"), "fth-check-square", model::publish);
        publish.disableProperty().bind(Bindings.isNotEmpty(model.flaws()));
        Button leave = Buttons.withId("shelf.draft_leave", messages.get("shelf.draft.back"), "fth-arrow-left", model::leave);
        ActionBar bar = new ActionBar();
        bar.getStyleClass().add("sections");
        addTabs(bar);
        bar.getChildren().addAll(save, undo, publish, leave);
        return bar;
    }

    private void addTabs(ActionBar bar) {
        for (SetDraft.Part part : SetDraft.Part.values()) {
            Label key = new Label("Alt " + (part.ordinal() + 1));
            key.getStyleClass().add(Style.KEY);
            key.setMinWidth(USE_PREF_SIZE);
            ToggleButton tab = new ToggleButton(messages.get("shelf.part." + part.name().toLowerCase(Locale.ROOT)), key);
            tab.setId("shelf.part-" + part.name().toLowerCase(Locale.ROOT));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setFocusTraversable(false);
            tab.getStyleClass().add("section-tab");
            tab.setOnAction(event -> go(new SetDraft.Place(part, 0)));
            tabs.put(part, tab);
            bar.getChildren().add(tab);
        }
    }

    private void go(SetDraft.Place place) {
        tabs.forEach((part, tab) -> tab.setSelected(part == place.part()));
        EditorPart part = parts.get(place.part());
        middle.getChildren().setAll(part.root());
        // What scrolls takes no focus before it is laid out.
        applyCss();
        layout();
        part.focus(place.index());
    }

    /** The screen came to the front again. */
    void focusAgain() {
        go(model.shapeProperty().get().focus());
    }

    private void pressed(KeyEvent event) {
        int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (event.isAltDown() && digit >= 1 && digit <= parts.size()) {
            go(new SetDraft.Place(SetDraft.Part.values()[digit - 1], 0));
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.save();
            event.consume();
        }
    }
}
