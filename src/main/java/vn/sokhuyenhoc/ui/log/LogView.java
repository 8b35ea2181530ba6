package vn.sokhuyenhoc.ui.log;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.text.LogWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.FindField;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The log of changes as a list with its filters above, and beside it the entry at hand. */
public final class LogView implements ScreenView {
    private final LogViewModel model;
    private final Messages messages;
    private final LogWords words;
    private final VBox root = new VBox();
    private final FindField find;
    private final SearchableComboBox<Filter.Days> days;
    private final TableView<AuditEntry> table;
    private final List<KeyHint> keys;

    public LogView(LogViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("log.find", messages.get("log.find"), model.filter()::find);
        this.words = new LogWords(messages);
        this.table = table();
        this.days = Fields.choice("log.days", FXCollections.observableArrayList(Filter.Days.values()), model.filter().daysProperty(),
            one -> messages.get("log.days." + one.name().toLowerCase(Locale.ROOT)));
        this.keys = List.of(new KeyHint("Ctrl F", messages.get("log.key.find")), new KeyHint("Ctrl L", messages.get("log.key.filter")),
            new KeyHint("1–4", messages.get("log.key.scope")), new KeyHint("Delete", messages.get("log.key.undo")),
            new KeyHint("Ctrl E", messages.get("log.key.export")));
        root.getStyleClass().addAll(Style.SCREEN, "log");
        root.getChildren().setAll(top(), new Split(table, new Page(new EntryPane(model, messages)), "with-side"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableView<AuditEntry> table() {
        TableView<AuditEntry> list = Tables.table("log.list", model.rows());
        Tables.column(list, "at", messages.get("log.heading.at"), 9.7, one -> LogWords.at(one.at()));
        Tables.column(list, "account", messages.get("log.heading.account"), 4.8, AuditEntry::account);
        Tables.column(list, "deed", messages.get("log.heading.deed"), 12, one -> words.deed(one.deed()));
        Tables.column(list, "detail", messages.get("log.heading.detail"), 11.5, AuditEntry::detail);
        Tables.column(list, "rows", messages.get("log.heading.rows"), 4.4, one -> messages.get("log.amount", one.rows()), Style.RIGHT);
        TableRoom.keep(list, "rows", "account", "detail");
        list.setPlaceholder(Tables.empty("fth-list", messages.get("log.none")));
        Tables.chosen(list).subscribe(model.chosenProperty()::set);
        return list;
    }

    private ActionBar top() {
        Filter filter = model.filter();
        Spoken.name(days, messages.get("log.filter_days"));
        var account = Fields.choice("log.account", filter.accounts(), filter.accountProperty(),
            login -> login.isEmpty() ? messages.get("log.every_account") : login);
        Spoken.name(account, messages.get("log.filter_account"));
        var deed = Fields.choice("log.deed", filter.kinds(), filter.kindProperty(), kind -> kind.deed().map(words::deed)
            .orElse(messages.get("log.every_deed")));
        Spoken.name(deed, messages.get("log.filter_deed"));
        deed.getStyleClass().add("deed");
        Label count = new Label();
        count.setId("log.count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        model.countProperty().subscribe(now -> {
            count.setText(now.intValue() < 0 ? "" : messages.get("log.counts", now));
            first();
        });
        return new ActionBar(find, days, account, deed, count,
            Buttons.withId("log.export", messages.get("log.export"), "fth-download", model::export));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.F) {
            find.begin();
        } else if (event.isShortcutDown() && code == KeyCode.L) {
            days.requestFocus();
        } else if (event.isShortcutDown() && code == KeyCode.E) {
            model.export();
        } else if (find.isFocused() && code == KeyCode.ENTER) {
            model.filter().find(find.getText());
            focus();
        } else if (code == KeyCode.ESCAPE) {
            model.undo().leave();
            focus();
        } else if (!table.isFocused() || !undo(event)) {
            return;
        }
        event.consume();
    }

    private boolean undo(KeyEvent event) {
        int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 1 && digit <= Scope.values().length && !event.isAltDown()) {
            model.undo().look(Scope.values()[digit - 1]);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.undo().takeBack();
        } else {
            return false;
        }
        return true;
    }

    private void focus() {
        table.requestFocus();
        first();
    }

    /** Something is always at hand. */
    private void first() {
        if (model.countProperty().get() > 0 && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.refresh();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
