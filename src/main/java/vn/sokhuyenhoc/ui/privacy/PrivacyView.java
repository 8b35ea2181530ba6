package vn.sokhuyenhoc.ui.privacy;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The requests about personal data, the most urgent on top, and beside them the one at hand and the form for a new one. */
public final class PrivacyView implements ScreenView {
    private final PrivacyViewModel model;
    private final PrivacyWords words;
    private final VBox root = new VBox();
    private final TableView<DataRequest> table;
    private final RequestPane pane;
    private final List<KeyHint> keys;

    public PrivacyView(PrivacyViewModel model, Messages messages) {
        this.model = model;
        this.words = new PrivacyWords(messages);
        this.table = table(messages);
        this.pane = new RequestPane(model, messages);
        this.keys = List.of(new KeyHint("Ctrl M", messages.get("privacy.key.new")), new KeyHint("Enter", messages.get("privacy.key.finish")),
            new KeyHint("Esc", messages.get("privacy.key.back")));
        root.getStyleClass().addAll(Style.SCREEN, "privacy");
        root.getChildren().setAll(new Split(table, new Page(pane), "with-side"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableView<DataRequest> table(Messages messages) {
        TableView<DataRequest> list = Tables.table("privacy.list", model.requests());
        Tables.column(list, "name", messages.get("privacy.column.name"), 10, DataRequest::personName);
        Tables.column(list, "kind", messages.get("privacy.column.kind"), 8.5, one -> words.kind(one.kind()));
        Tables.column(list, "received", messages.get("privacy.column.received"), 6.6, one -> Dates.day(one.received()));
        Tables.column(list, "state", messages.get("privacy.column.state"), 13, one -> words.state(one, model.today()));
        LargeText.watch(root, large -> list.getColumns().stream().filter(column -> "received".equals(column.getId()))
            .forEach(column -> column.setVisible(!large)));
        list.setPlaceholder(Tables.empty("fth-inbox", messages.get("privacy.none")));
        Tables.chosen(list).subscribe(model.chosenProperty()::set);
        return list;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.M) {
            pane.take();
        } else if (code == KeyCode.ENTER && table.isFocused()) {
            pane.say();
        } else if (code == KeyCode.ESCAPE && !table.isFocused()) {
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
