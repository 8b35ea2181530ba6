package vn.sokhuyenhoc.ui.cross;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;

/** Counts by any two dimensions: what is counted above, the table, how it was counted below it, and who is in a cell. */
public final class CrossView implements ScreenView {
    private final CrossViewModel model;
    private final PrintModel printing;
    private final Messages messages;
    private final VBox root = new VBox();
    private final ChoicesPane choices;
    private final CountsTable table;
    private final MembersPane members;
    private final List<KeyHint> keys;
    private boolean coming;

    public CrossView(CrossViewModel model, PrintModel printing, Messages messages) {
        this.model = model;
        this.printing = printing;
        this.messages = messages;
        this.choices = new ChoicesPane(model, messages);
        this.table = new CountsTable(model, messages);
        this.members = new MembersPane(model, messages);
        this.keys = List.of(new KeyHint("\u2190 \u2191 \u2193 \u2192", messages.get("cross.key.cell")),
            new KeyHint("Enter", messages.get("cross.key.open")), new KeyHint("Ctrl T", messages.get("cross.key.swap")),
            new KeyHint("Esc", messages.get("cross.key.back")));
        VBox counts = new VBox(table.view(), notes(), new PrintLine("cross", printing, messages, this::print, this::focus), foot());
        counts.getStyleClass().add("cross-counts");
        counts.setMinHeight(0);
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        BooleanBinding isOpen = model.openedProperty().isNotNull();
        counts.visibleProperty().bind(isOpen.not());
        members.visibleProperty().bind(isOpen);
        choices.managedProperty().bind(choices.visibleProperty());
        choices.visibleProperty().bind(isOpen.not());
        StackPane middle = new StackPane(counts, members);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "cross");
        root.getChildren().setAll(choices, middle);
        isOpen.subscribe((was, is) -> focus());
        model.shownProperty().subscribe((was, is) -> {
            if (coming) {
                coming = false;
                focus();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label notes() {
        Label notes = new Label();
        notes.setId("cross.notes");
        notes.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        model.shownProperty().subscribe(shown -> notes.setText(shown == null || shown.table().isEmpty() ? "" : String.join(" ", shown.notes())));
        return notes;
    }

    private ActionBar foot() {
        Button excel = Buttons.primary(Buttons.withId("cross.excel", messages.get("cross.excel"), "fth-download", model::excel));
        Button data = Buttons.withId("cross.data", messages.get("cross.pivot"), "fth-database", model::data);
        Button pdf = Buttons.withId("cross.pdf", messages.get("cross.save_pdf"), "fth-file-text", model::pdf);
        Button print = Buttons.withId("cross.print", messages.get("cross.print"), "fth-printer", printing::ask);
        BooleanBinding nothing = Bindings.createBooleanBinding(() -> model.printed().isEmpty() || model.writing().runningProperty().get(),
            model.shownProperty(), model.writing().runningProperty());
        List.of(excel, data, pdf, print).forEach(button -> button.disableProperty().bind(nothing));
        WorkBar bar = new WorkBar("cross.bar", model.writing(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        return new ActionBar(excel, data, pdf, print,
            Buttons.withId("cross.swap", messages.get("cross.swap"), "fth-repeat", model::swap), bar);
    }

    private void print() {
        model.printed().ifPresent(seen -> printing.print(progress -> model.page(seen), messages.get("cross.sheet")));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && model.openedProperty().get() != null) {
            model.close();
        } else if (event.isShortcutDown() && code == KeyCode.E) {
            model.excel();
        } else if (event.isShortcutDown() && model.openedProperty().get() == null && shortcut(code)) {
            event.consume();
            return;
        } else {
            return;
        }
        event.consume();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case D -> model.data();
            case S -> model.pdf();
            case P -> printing.ask();
            case T -> model.swap();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus() {
        if (model.openedProperty().get() != null) {
            members.focus();
        } else if (model.printed().isPresent()) {
            table.view().requestFocus();
        } else {
            choices.focus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        coming = true;
        model.load();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
