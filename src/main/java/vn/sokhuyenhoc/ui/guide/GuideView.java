package vn.sokhuyenhoc.ui.guide;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.FindField;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The guide: the names of its pages at the left, the page at hand beside them. Its wish is a place, or a place and {@code :keys}. */
public final class GuideView implements ScreenView {
    private final VBox root = new VBox();
    private final FindField find;
    private final ListView<GuidePage> list = new ListView<>();
    private final PagePane page;
    private final GuideViewModel model;
    private final Messages messages;

    public GuideView(GuideViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("guide.find", messages.get("guide.find"), model::find);
        this.page = new PagePane(model, messages);
        find.getStyleClass().add("find");
        HBox sides = new HBox(names(), page);
        sides.getStyleClass().add("guide-sides");
        VBox.setVgrow(sides, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "guide");
        root.getChildren().addAll(new ActionBar(find, Buttons.withId("guide.save", messages.get("guide.save"), "fth-download", model::saveGuide),
            Buttons.withId("guide.save_card", messages.get("guide.save_card"), "fth-credit-card", model::saveCard),
            Buttons.withId("guide.back", messages.get("guide.back"), "fth-corner-up-left", model::back)), sides);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ListView<GuidePage> names() {
        list.setId("guide.pages");
        Spoken.name(list, messages.get("guide.pages"));
        list.setItems(model.pages());
        list.setCellFactory(_ -> new NameCell());
        Label none = new Label(messages.get("guide.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.pages().subscribe(this::select);
        model.pageProperty().subscribe(this::select);
        return list;
    }

    private void select() {
        list.getSelectionModel().select(model.pageProperty().get());
    }

    /** The name of a page. */
    private static final class NameCell extends ListCell<GuidePage> {
        NameCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(GuidePage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty ? "" : page.title());
        }
    }

    private void pressed(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case PAGE_DOWN -> page.turn(1);
            case PAGE_UP -> page.turn(-1);
            case F -> {
                taken = event.isShortcutDown();
                if (taken) {
                    find.requestFocus();
                }
            }
            case DOWN, ENTER -> {
                taken = find.isFocused();
                if (taken) {
                    list.requestFocus();
                }
            }
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** First out of what was looked for, then out of the guide. */
    private void leave() {
        if (find.getText().isEmpty()) {
            model.back();
        } else {
            find.clear();
            model.find("");
            list.requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        find.clear();
        model.open(detail);
        select();
        list.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("↑ ↓", messages.get("guide.key.page")), new KeyHint("PgUp PgDn", messages.get("guide.key.scroll")),
            new KeyHint("Ctrl F", messages.get("guide.key.find")), new KeyHint("Shift F1", messages.get("guide.key.keys")),
            new KeyHint(KeyCode.ESCAPE.getName(), messages.get("guide.key.back")));
    }
}
