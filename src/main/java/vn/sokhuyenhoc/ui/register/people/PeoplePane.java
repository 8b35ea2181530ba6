package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** The list with its find field and filters above, the person chosen beside it, or below where text is large. */
final class PeoplePane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    private final PeopleViewModel model;
    private final PersonViewModel chosen;
    private final Messages messages;
    private final TableView<Person> table;
    private final PersonPane person;
    private final CustomTextField find = new CustomTextField();
    private final StackPane middle = new StackPane();
    private final Button first;
    private boolean below;

    PeoplePane(PeopleViewModel model, PersonViewModel chosen, Messages messages, Runnable startImport) {
        this.model = model;
        this.messages = messages;
        this.table = PeopleTable.of(model, messages);
        this.chosen = chosen;
        this.person = new PersonPane(chosen, messages);
        this.first = Buttons.primary(Buttons.withId("register.first_import", messages.get("register.import"), "fth-upload", startImport));
        Button start = Buttons.primary(Buttons.withId("register.import", messages.get("register.import"), "fth-upload", startImport));
        List<Node> list = List.of(filters(start), middle, foot());
        Node empty = Tables.empty("fth-users", messages.get("register.empty"), first);
        table.setPlaceholder(Tables.empty("fth-search", messages.get("register.no_match")));
        getStyleClass().addAll(Style.SCREEN, "register");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        table.setMinSize(0, 0);
        middle.setMinHeight(0);
        VBox.setVgrow(empty, Priority.ALWAYS);
        getChildren().setAll(list);
        Runnable content = () -> swap(model.foundProperty().get() != null && model.foundProperty().get().all() == 0 && !person.writing().get()
            ? List.of(empty) : list);
        model.foundProperty().subscribe(content);
        LargeText.watch(this, large -> arrange(large, person.writing().get()));
        person.writing().subscribe((was, is) -> {
            content.run();
            arrange(below, is);
            if (!is || !person.focus()) {
                table.requestFocus();
            }
        });
        arrange(false, false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFind);
    }

    /** Where the clerk begins: the find field, or the first thing to do. */
    void focus() {
        if (person.focus()) {
            return;
        }
        (first.getScene() != null ? first : find).requestFocus();
    }

    /** The focus stays in the pane when its content gives way. */
    private void swap(List<Node> content) {
        if (!getChildren().equals(content)) {
            boolean focused = getScene() != null && isFocusWithin();
            getChildren().setAll(content);
            if (focused) {
                focus();
            }
        }
    }

    private ActionBar filters(Button start) {
        find.setId("register.find");
        find.getStyleClass().add("find");
        find.setLeft(new FontIcon("fth-search"));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> {
            if (!CardText.begins(find.getText())) {
                model.find(find.getText());
            }
        });
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        var place = Fields.choice("register.place", model.places(), model.placeProperty(), Place::name);
        place.getStyleClass().add("place-choice");
        var sorting = Fields.choice("register.sorting", FXCollections.observableArrayList(Sorting.values()), model.sortingProperty(),
            sort -> messages.get("register.sort." + sort.name().toLowerCase(Locale.ROOT)));
        sorting.getStyleClass().add("sorting");
        return new ActionBar(find, place, sorting, start);
    }

    private ActionBar foot() {
        Label count = new Label();
        count.setId("register.count");
        count.getStyleClass().add("count");
        model.foundProperty().subscribe(found -> count.setText(found == null ? "" : messages.get("register.count", found.listed(), found.all())));
        CheckBox full = new CheckBox(messages.get("register.full_ids"));
        full.setId("register.full_ids");
        full.selectedProperty().bindBidirectional(model.fullIdsProperty());
        Button export = Buttons.withId("register.export", messages.get("register.export"), "fth-download", model::export);
        export.disableProperty().bind(model.exporting().runningProperty());
        WorkBar bar = new WorkBar("register.export_bar", model.exporting(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        return new ActionBar(count, Buttons.withId("register.add", messages.get("person.add"), "fth-user-plus", chosen::add), export, full, bar);
    }

    /** Where text is large, what is being written takes the room of the list. */
    private void arrange(boolean large, boolean writing) {
        below = large;
        find.setPromptText(messages.get(below ? "register.find_short" : "register.find"));
        person.setBelow(below);
        person.setMinWidth(below ? 0 : Region.USE_PREF_SIZE);
        person.setMinHeight(below && !writing ? Region.USE_PREF_SIZE : 0);
        boolean focused = table.isFocused();
        Region both = below ? new VBox(table, person) : new HBox(table, person);
        if (below && writing) {
            both = new VBox(person);
        }
        VBox.setVgrow(person, below && writing ? Priority.ALWAYS : Priority.NEVER);
        both.getStyleClass().add("list-and-person");
        middle.getChildren().setAll(both);
        if (focused) {
            table.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        int digit = event.isShortcutDown() && event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 1) {
            chosen.take(digit - 1);
            event.consume();
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.F || event.getCode() == KeyCode.ESCAPE && table.isFocused()) {
            find.requestFocus();
            find.selectAll();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
            model.export();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.M) {
            chosen.add();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.G) {
            chosen.happened();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
            chosen.edit();
            event.consume();
        }
    }

    /** From the find field down into the list; the first Esc empties it. The field itself would keep some of these keys. */
    private void pressedInFind(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && CardText.begins(find.getText())) {
            String card = find.getText();
            find.clear();
            chosen.card(card);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        }
    }
}
