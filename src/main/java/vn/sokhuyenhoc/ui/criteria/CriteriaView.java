package vn.sokhuyenhoc.ui.criteria;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.criteria.tryout.TryoutPane;
import vn.sokhuyenhoc.ui.criteria.tryout.TryoutViewModel;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/**
 * The criteria shelf: at the left all there is, beside it the one in front as its paper; or the editor across the whole screen.
 * It takes the id of a set as a wish.
 */
public final class CriteriaView implements ScreenView {
    private final HBox root = new HBox();
    private final ListView<CriteriaShelf.Item> list;
    private final VBox left;
    private final SetPane front;
    private final EditorPane editor;
    private final TryoutViewModel trying;
    private final TryoutPane tryout;
    private final ToggleButton tries = new ToggleButton();
    private boolean large;
    private final CriteriaViewModel model;
    private final Messages messages;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();

    public CriteriaView(CriteriaViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.front = new SetPane(model, messages);
        this.editor = new EditorPane(model.editor(), messages);
        this.trying = new TryoutViewModel(messages);
        this.tryout = new TryoutPane(trying, messages);
        tries();
        list = new ListView<>(model.items());
        list.setId("shelf.list");
        list.getStyleClass().add("set-list");
        Spoken.name(list, messages.get("shell.criteria"));
        list.setCellFactory(view -> new SetCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                model.frontProperty().set(item);
            }
        });
        model.frontProperty().subscribe(this::choose);
        model.frontProperty().subscribe(this::arrange);
        Button bringIn = Buttons.withId("shelf.bring_in", messages.get("shelf.bring_in"), "fth-upload", model::bringIn);
        left = new VBox(list, tries, bringIn);
        left.getStyleClass().add("set-side");
        left.setMinWidth(Region.USE_PREF_SIZE);
        bringIn.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(front, Priority.ALWAYS);
        HBox.setHgrow(editor, Priority.ALWAYS);
        front.setMinWidth(0);
        root.getStyleClass().addAll(Style.SCREEN, "criteria-pane");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.editor().draftProperty().map(draft -> true).orElse(false).subscribe(this::editing);
        LargeText.watch(root, is -> {
            large = is;
            arrange();
        });
    }

    private void tries() {
        tries.setId("shelf.tryout");
        tries.setText(messages.get("shelf.tryout"));
        tries.setGraphic(new FontIcon("fth-edit-3"));
        tries.setMaxWidth(Double.MAX_VALUE);
        tries.setOnAction(event -> {
            arrange();
            // What scrolls takes no focus before it is laid out.
            root.applyCss();
            root.layout();
            if (tries.isSelected()) {
                tryout.focus();
            } else {
                list.requestFocus();
            }
        });
        HBox.setHgrow(tryout, Priority.SOMETIMES);
        tryout.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** What the clerk did not choose in the list may lie beyond its edge. */
    private void choose(CriteriaShelf.Item item) {
        if (list.getSelectionModel().getSelectedItem() != item) {
            list.getSelectionModel().select(item);
            list.scrollTo(Math.max(0, model.items().indexOf(item) - 1));
        }
    }

    private void editing(boolean edits) {
        if (edits) {
            root.getChildren().setAll(editor);
            keys.setAll(key("Alt 1–3", "shelf.key.part"), key("Ctrl Enter", "shelf.key.add"), key("Alt ↑ ↓", "shelf.key.move"),
                key("Ctrl Delete", "shelf.key.remove"), key("Ctrl S", "shelf.key.save"));
        } else {
            arrange();
            keys.setAll(key("↑ ↓", "shelf.key.choose"), key("Ctrl N", "shelf.key.new"), key("Ctrl O", "shelf.key.bring_in"),
                key("Ctrl E", "shelf.key.hand_out"), key("Ctrl T", "shelf.key.tryout"));
            list.requestFocus();
        }
    }

    /** The set in front with the try-out beside it, or in its place where text is large. */
    private void arrange() {
        if (model.editor().draftProperty().get() != null) {
            return;
        }
        CriteriaShelf.Item item = model.frontProperty().get();
        boolean can = item != null && item.set() != null;
        tries.setDisable(!can);
        boolean shown = can && tries.isSelected();
        if (shown) {
            trying.show(item.set());
        }
        root.getChildren().setAll(!shown ? List.of(left, front) : large ? List.of(left, tryout) : List.of(left, front, tryout));
    }

    private KeyHint key(String name, String does) {
        return new KeyHint(name, messages.get(does));
    }

    private void pressed(KeyEvent event) {
        CriteriaShelf.Item item = model.frontProperty().get();
        if (!event.isShortcutDown() || model.editor().draftProperty().get() != null) {
            return;
        }
        if (event.getCode() == KeyCode.O) {
            model.bringIn();
            event.consume();
        } else if (event.getCode() == KeyCode.T && !tries.isDisabled()) {
            tries.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.N && item != null && item.draft() == 0) {
            model.newVersion();
            event.consume();
        } else if (event.getCode() == KeyCode.E && item != null && item.set() != null && item.draft() == 0) {
            model.handOut("xlsx");
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        if (model.editor().draftProperty().get() == null) {
            model.open(detail);
            list.requestFocus();
        } else {
            editor.focusAgain();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
