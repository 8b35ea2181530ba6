package vn.sokhuyenhoc.ui.consent;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter.Which;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
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

/** People by consent and retention as a list, and beside it those who are chosen. */
public final class ConsentView implements ScreenView {
    private final ConsentViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final FindField find;
    private final TableView<PrivacyLine> table;
    private final ChosenPane pane;
    private final List<KeyHint> keys;
    private boolean first;

    public ConsentView(ConsentViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("privacy.find", messages.get("privacy.find"), text -> model.refresh());
        this.table = table();
        model.chosenProperty().subscribe((was, is) -> left(is)); // before the pane empties itself
        this.pane = new ChosenPane(model, messages);
        this.keys = List.of(new KeyHint("Ctrl F", messages.get("privacy.key.find")), new KeyHint("Ctrl A", messages.get("privacy.key.all")),
            new KeyHint("Enter", messages.get("privacy.key.sign")), new KeyHint("Delete", messages.get("privacy.key.erase")),
            new KeyHint("Esc", messages.get("privacy.key.back")));
        root.getStyleClass().addAll(Style.SCREEN, "consent");
        root.getChildren().setAll(top(), new Split(table, new Page(pane), "with-side"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Who was chosen is gone from the list: it goes on there. */
    private void left(ConsentViewModel.Chosen now) {
        if (now.people().isEmpty() && root.getScene() != null) {
            for (Node at = root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
                if (at == pane) {
                    table.requestFocus();
                    return;
                }
            }
        }
    }

    private TableView<PrivacyLine> table() {
        TableView<PrivacyLine> list = Tables.table("privacy.people", model.rows());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.column(list, "serial", messages.get("privacy.column.serial"), 5.6, one -> Serial.of(one.person().serial()));
        Tables.column(list, "name", messages.get("privacy.column.person"), 11.6, one -> one.person().name());
        Tables.column(list, "place", messages.get("privacy.column.place"), 10, one -> one.person().placeName());
        Tables.column(list, "consent", messages.get("privacy.column.consent"), 7.4,
            one -> one.consent() == null ? messages.get("privacy.consent.none") : Dates.day(one.consent().givenOn()));
        Tables.column(list, "last", messages.get("privacy.column.last"), 7, one -> one.last() == null ? "" : Dates.day(one.last()));
        TableRoom.keep(list, "last", "place");
        list.setPlaceholder(Tables.empty("fth-users", messages.get("privacy.nobody")));
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change ->
            model.choose(List.copyOf(list.getSelectionModel().getSelectedIndices())));
        return list;
    }

    private ActionBar top() {
        find.textProperty().bindBidirectional(model.textProperty());
        var which = Fields.choice("privacy.which", FXCollections.observableArrayList(Which.values()), model.whichProperty(),
            one -> messages.get("privacy.which." + one.name().toLowerCase(Locale.ROOT)));
        Spoken.name(which, messages.get("privacy.which"));
        which.getStyleClass().add("deed");
        var place = Fields.choice("privacy.place", model.places().all(), model.places().chosenProperty(), Place::name);
        Spoken.name(place, messages.get("privacy.place"));
        Label count = new Label();
        count.setId("privacy.count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        model.countProperty().subscribe(now -> {
            count.setText(now.intValue() < 0 ? "" : messages.get("privacy.counts", now));
            if (now.intValue() > 0 && (first || now.intValue() == 1)) {
                first = false;
                table.getSelectionModel().clearAndSelect(0);
            }
        });
        return new ActionBar(find, which, place, count);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.F) {
            find.begin();
        } else if (code == KeyCode.ENTER && find.isFocused()) {
            table.requestFocus();
        } else if (code == KeyCode.ENTER && table.isFocused()) {
            pane.sign();
        } else if (code == KeyCode.DELETE && table.isFocused()) {
            pane.erase();
        } else if (code == KeyCode.ESCAPE && !table.isFocused()) {
            model.erase().leave();
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
        first = true;
        model.open(detail);
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
