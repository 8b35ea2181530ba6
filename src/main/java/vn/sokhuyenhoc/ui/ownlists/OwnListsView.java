package vn.sokhuyenhoc.ui.ownlists;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.report.ListToday;

/** The lists that were saved, and beside them (below where text is large) who is on the one at hand. It takes the wish "keep" of a new list. */
public final class OwnListsView implements ScreenView {
    private final OwnListsViewModel model;
    private final PrintModel printing;
    private final Messages messages;
    private final VBox root = new VBox();
    private final StackPane middle = new StackPane();
    private final TableView<OwnList> lists;
    private final VBox saved;
    private final VBox people;
    private final NamingPane naming;
    private final List<KeyHint> keys;

    public OwnListsView(OwnListsViewModel model, PrintModel printing, Messages messages) {
        this.model = model;
        this.printing = printing;
        this.messages = messages;
        this.lists = lists();
        this.naming = new NamingPane(model, messages, this::focus);
        this.saved = new VBox(lists, acts(model.shownProperty().isNull(),
            Buttons.withId("ownlists.rename", messages.get("ownlists.rename"), "fth-type", model::rename),
            Buttons.withId("ownlists.remove", messages.get("ownlists.remove"), "fth-trash-2", model::remove)));
        saved.getStyleClass().addAll("ownlists-people", "ownlists-saved");
        this.people = people();
        this.keys = List.of(new KeyHint("\u2191 \u2193", messages.get("ownlists.key.choose")),
            new KeyHint("Enter", messages.get("ownlists.key.open")),
            new KeyHint("Ctrl R", messages.get("ownlists.key.rename")), new KeyHint("Delete", messages.get("ownlists.key.remove")));
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        LargeText.watch(root, this::arrange);
        arrange(false);
        root.getStyleClass().addAll(Style.SCREEN, "ownlists");
        root.getChildren().setAll(naming, middle);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableView<OwnList> lists() {
        TableView<OwnList> view = Tables.table("ownlists.lists", model.lists());
        view.getStyleClass().add("ownlists-list");
        view.setMinHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
        Tables.column(view, "name", messages.get("ownlists.heading.name"), 12.8, OwnList::name);
        Tables.column(view, "by", messages.get("ownlists.heading.by"), 6, OwnList::madeBy);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.setPlaceholder(Tables.empty("fth-list", messages.get("ownlists.none")));
        view.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            boolean other = is != null && (model.shownProperty().get() == null || model.shownProperty().get().own().id() != is.id());
            if (other) {
                model.choose(is);
            }
        });
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                model.lists().stream().filter(list -> list.id() == shown.own().id()).findFirst().ifPresent(view.getSelectionModel()::select);
            }
        });
        return view;
    }

    private VBox people() {
        Label name = lineWithId("ownlists.chosen", Style.HEADING);
        Label what = lineWithId("ownlists.what", Style.MUTED);
        Label left = lineWithId("ownlists.left_out", Style.WARN);
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        model.shownProperty().subscribe(shown -> {
            name.setText(shown == null ? messages.get("ownlists.choose") : shown.own().name());
            ListToday today = shown == null ? null : shown.today();
            what.setText(today == null ? "" : messages.get("ownlists.count", today.counted(shown.ids().length, messages), today.words(messages)));
            left.setText(shown == null ? "" : today == null ? shown.hinder()
                : today.left().isEmpty() ? "" : messages.get("ownlists.left", String.join("; ", today.left())));
        });
        ListRows rows = new ListRows(model, messages);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox box = new VBox(name, what, left, rows, new PrintLine("ownlists", printing, messages, this::print, this::focus), foot());
        box.getStyleClass().add("ownlists-people");
        box.setMinSize(0, 0);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label lineWithId(String id, String style) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private ActionBar foot() {
        Button open = Buttons.primary(Buttons.withId("ownlists.open", messages.get("ownlists.open"), "fth-edit-2", model::change));
        ActionBar foot = acts(model.usable().not(), open,
            Buttons.withId("ownlists.excel", messages.get("ownlists.excel"), "fth-download", model::excel),
            Buttons.withId("ownlists.pdf", messages.get("ownlists.save_pdf"), "fth-file-text", model::pdf),
            Buttons.withId("ownlists.word", messages.get("ownlists.word"), "fth-file", model::word),
            Buttons.withId("ownlists.print", messages.get("ownlists.print"), "fth-printer", this::askToPrint));
        CheckBox signed = new CheckBox(messages.get("ownlists.signed"));
        signed.setId("ownlists.signed");
        signed.setMinWidth(Region.USE_PREF_SIZE);
        signed.selectedProperty().bindBidirectional(model.signedProperty());
        WorkBar bar = new WorkBar("ownlists.bar", model.writing(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        foot.getChildren().addAll(signed, bar);
        return foot;
    }

    /** Buttons that need a list at hand. */
    private static ActionBar acts(BooleanBinding nothing, Button... buttons) {
        List.of(buttons).forEach(button -> button.disableProperty().bind(nothing));
        ActionBar bar = new ActionBar(buttons);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private void arrange(boolean large) {
        // A question for a name needs the room.
        people.visibleProperty().unbind();
        people.visibleProperty().bind(model.naming().askedProperty().isNull().or(new SimpleBooleanProperty(!large)));
        Pane both = large ? new VBox(saved, people) : new HBox(saved, people);
        HBox.setHgrow(people, Priority.ALWAYS);
        VBox.setVgrow(people, Priority.ALWAYS);
        both.getStyleClass().add("ownlists-both");
        // Its keys stand at the foot of the window; the room is for the people.
        saved.getChildren().getLast().setVisible(!large);
        saved.getChildren().getLast().setManaged(!large);
        saved.setMinHeight(large ? Region.USE_PREF_SIZE : 0);
        saved.setMinWidth(large ? 0 : Region.USE_PREF_SIZE);
        middle.getChildren().setAll(both);
    }

    private void askToPrint() {
        if (model.usable().get()) {
            printing.ask();
        }
    }

    private void print() {
        if (model.usable().get()) {
            var now = model.asWanted();
            printing.print(progress -> model.page(now, progress), now.opened().own().name());
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() ? shortcut(code) : lists.isFocused() && plain(code)) {
            event.consume();
        }
    }

    private boolean plain(KeyCode code) {
        if (code == KeyCode.ENTER) {
            model.change();
        } else if (code == KeyCode.DELETE) {
            model.remove();
        } else {
            return false;
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case E -> model.excel();
            case S -> model.pdf();
            case W -> model.word();
            case P -> askToPrint();
            case R -> model.rename();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus() {
        if (model.naming().askedProperty().get() != null) {
            naming.focus();
        } else {
            lists.requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.open(detail);
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
