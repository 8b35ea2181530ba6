package vn.sokhuyenhoc.ui.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.text.LogWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** What is taken back with the entry at hand, what that would come to as a line, and the button that does it. */
final class UndoPane extends VBox {
    /** So many of those that stay are named. */
    private static final int NAMED = 5;

    private final UndoModel model;
    private final Messages messages;
    private final LogWords words;
    private final Map<Scope, ToggleButton> scopes = new EnumMap<>(Scope.class);
    private final Label would = new Label();
    private final VBox left = new VBox();
    private final Button act;

    UndoPane(UndoModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new LogWords(messages);
        ActionBar choices = new ActionBar();
        for (Scope scope : Scope.values()) {
            choices.getChildren().add(button(scope));
        }
        would.setId("log.would");
        would.setWrapText(true);
        would.setMinHeight(USE_PREF_SIZE);
        act = Buttons.withId("log.undo", messages.get("log.undo"), "fth-rotate-ccw", model::takeBack);
        WorkBar bar = new WorkBar("log.working", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        getStyleClass().add("log-undo");
        getChildren().setAll(choices, would, left, bar, new ActionBar(act));
        model.scopeProperty().subscribe(now -> scopes.forEach((scope, button) -> button.setSelected(scope == now)));
        model.planProperty().subscribe(this::show);
    }

    private ToggleButton button(Scope scope) {
        Label key = new Label(String.valueOf(scope.ordinal() + 1));
        key.getStyleClass().add(Style.KEY);
        ToggleButton button = new ToggleButton(messages.get("log.scope." + scope.name().toLowerCase(Locale.ROOT)), key);
        button.setId("log.scope_" + scope.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(messages.get("log.scope_hint." + scope.name().toLowerCase(Locale.ROOT))));
        button.setOnAction(event -> model.look(scope));
        scopes.put(scope, button);
        return button;
    }

    private void show(UndoModel.Plan plan) {
        left.getChildren().clear();
        boolean ready = plan != null && plan.back().entries() > 0;
        act.setText(messages.get(ready ? "log.undo_now" : "log.undo"));
        act.setDisable(plan != null && !ready);
        act.getStyleClass().remove(Style.PRIMARY);
        if (ready) {
            act.getStyleClass().add(Style.PRIMARY);
        }
        would.setText(plan == null ? "" : words.would(plan.back()));
        would.setVisible(plan != null);
        would.setManaged(plan != null);
        if (plan != null && !plan.back().left().isEmpty()) {
            List<Left> some = plan.back().left();
            say(messages.get("log.would_leave", plan.back().leftRows()));
            some.stream().limit(NAMED).forEach(one -> say(words.left(one)));
            if (some.size() > NAMED) {
                say(messages.get("log.more_left", some.size() - NAMED));
            }
        }
    }

    private void say(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Style.MUTED);
        left.getChildren().add(label);
    }
}
