package vn.sokhuyenhoc.ui.recognised;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
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

/** Who holds the title, with a field to find one and the one chosen beside the list; or those whom their place of work assesses. */
public final class RecognisedView implements ScreenView {
    private final RecognisedViewModel model;
    private final Messages messages;
    private final RecognisedWords words;
    private final VBox root = new VBox();
    private final FindField find;
    private final TableView<Recognition> table;
    private final Split holders;
    private final HolderPane holder;
    private final AgencyPane agencies;
    private final BooleanProperty byAgency = new SimpleBooleanProperty();
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();

    public RecognisedView(RecognisedViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("recognised.find", messages.get("recognised.find"), model::find);
        this.words = new RecognisedWords(messages);
        this.table = table();
        this.holder = new HolderPane(model, messages, words);
        this.agencies = new AgencyPane(model.agencies(), messages, words);
        this.holders = new Split(table, new Page(holder), "recognised-middle");
        root.getStyleClass().addAll(Style.SCREEN, "recognised");
        root.getChildren().setAll(top(), counts(), holders, agencies.root());
        show(holders, byAgency.not());
        show(agencies.root(), byAgency);
        byAgency.subscribe(this::hint);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private TableView<Recognition> table() {
        TableView<Recognition> list = Tables.table("recognised.list", model.rows());
        Tables.column(list, "name", messages.get("recognised.column.name"), 11.3, one -> one.subject().name());
        Tables.column(list, "birth", messages.get("recognised.column.birth"), 5.8, words::birth, Style.RIGHT);
        Tables.column(list, "place", messages.get("recognised.column.place"), 9, one -> one.subject().placeName());
        Tables.column(list, "decision", messages.get("recognised.column.decision"), 8.5, one -> one.decision().number());
        Tables.column(list, "certificate", messages.get("recognised.column.certificate"), 5.6, words::certificate, Style.RIGHT);
        Tables.column(list, "state", messages.get("recognised.column.state"), 8.4, words::state);
        TableRoom.keep(list, "certificate", "birth", "decision", "place");
        list.setPlaceholder(Tables.empty("fth-award", messages.get("recognised.none")));
        Tables.chosen(list).subscribe(model.chosenProperty()::set);
        return list;
    }

    private ActionBar top() {
        var round = Fields.choice("recognised.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        round.getStyleClass().add("round");
        Spoken.name(round, messages.get("recognised.round"));
        var which = Fields.choice("recognised.which", FXCollections.observableArrayList(Which.values()), model.whichProperty(), words::which);
        which.getStyleClass().add("which");
        Spoken.name(which, messages.get("recognised.which"));
        // The field keeps the arrow for its own cursor.
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                pressed(event);
            }
        });
        ToggleButton agency = new ToggleButton(messages.get("recognised.by_agency"), new FontIcon("fth-briefcase"));
        agency.setId("recognised.by_agency");
        agency.selectedProperty().bindBidirectional(byAgency);
        model.foundProperty().subscribe(found -> {
            boolean citizens = found != null && found.round().title() == Title.CITIZEN;
            agency.setDisable(!citizens);
            byAgency.set(byAgency.get() && citizens);
        });
        return new ActionBar(round, which, find, agency);
    }

    private Label counts() {
        Label line = new Label();
        line.setId("recognised.counts");
        line.setWrapText(true);
        line.getStyleClass().add(Style.HEADING);
        line.setMinHeight(Label.USE_PREF_SIZE);
        model.foundProperty().subscribe(found -> line.setText(found == null ? "" : words.counts(found)));
        return line;
    }

    private void hint(boolean agency) {
        KeyHint other = new KeyHint("F9", messages.get(agency ? "recognised.key.holders" : "recognised.key.agencies"));
        keys.setAll(agency
            ? List.of(new KeyHint(messages.get("recognised.key.ctrl_space"), messages.get("recognised.key.choose")),
                new KeyHint("Enter", messages.get("recognised.key.note")), other)
            : List.of(new KeyHint("Ctrl F", messages.get("recognised.key.find")), new KeyHint("Enter", messages.get("recognised.key.withdraw")),
                new KeyHint("Esc", messages.get("recognised.key.back")), other));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.F9 && model.foundProperty().get() != null && model.foundProperty().get().round().title() == Title.CITIZEN) {
            byAgency.set(!byAgency.get());
            focus();
        } else if (event.isShortcutDown() && code == KeyCode.F) {
            byAgency.set(false);
            find.begin();
        } else if (find.isFocused() && List.of(KeyCode.ENTER, KeyCode.DOWN).contains(code)) {
            model.find(find.getText());
            focus();
        } else if (code == KeyCode.ENTER && table.isFocused()) {
            holder.focus();
        } else if (code == KeyCode.ESCAPE && !table.isFocused()) {
            focus();
        } else {
            return;
        }
        event.consume();
    }

    private void focus() {
        if (byAgency.get()) {
            agencies.focus();
        } else {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.shown(detail);
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
