package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/**
 * The list with its find field and filters above, the person chosen beside it, or below where text is large. Filters, columns and changes of
 * many people are set in the person's place.
 */
final class PeoplePane extends VBox {
    private final TableView<PersonLine> table;
    private final PersonPane person;
    private final FilterPane filter;
    private final TiesPane ties;
    private final ColumnsPane columns;
    private final BulkPane bulk;
    private final FindBar find;
    private final PeopleViewModel model;
    private final PersonViewModel chosen;
    private final Ways ways;
    private final StackPane middle = new StackPane();
    private final Button first;
    private Region side;
    private boolean large;

    /**
     * Where one can go from here.
     *
     * @param keep saves the list as it is filtered under a name
     * @param data leads to the personal data of the person of this row
     */
    record Ways(Runnable startImport, Runnable keep, LongConsumer data) {
    }

    PeoplePane(PeopleViewModel model, PersonViewModel chosen, TiesPane ties, Messages messages, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.chosen = chosen;
        this.ties = ties;
        this.table = PeopleTable.of(model, messages);
        this.person = new PersonPane(chosen, new CardPane.Ways(this::belongings, this::data), messages);
        this.filter = new FilterPane(model.filters(), messages);
        this.columns = new ColumnsPane(model.columns(), messages, this::chooseColumns);
        this.bulk = new BulkPane(model, messages);
        this.side = person;
        this.first = Buttons.primary(Buttons.withId("register.first_import", messages.get("register.import"), "fth-upload", ways.startImport()));
        this.find = new FindBar(model, messages, new FindBar.Ways(this::filter, ways.startImport(), table::requestFocus, chosen::card));
        List<Node> list = List.of(find, new ChipBar(model.filters(), messages, find::focus, ways.keep()), middle,
            new FootBar(model, messages, new FootBar.Ways(chosen::add, this::chooseColumns, this::change)));
        Node empty = Tables.empty("fth-users", messages.get("register.empty"), first);
        table.setPlaceholder(Tables.empty("fth-search", messages.get("register.no_match")));
        getStyleClass().addAll(Style.SCREEN, "register");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        table.setMinSize(0, 0);
        middle.setMinHeight(0);
        getChildren().setAll(list);
        Runnable content = () -> swap(model.foundProperty().get() != null && model.foundProperty().get().all() == 0 && !person.writing().get()
            ? List.of(empty) : list);
        model.foundProperty().subscribe(content);
        LargeText.watch(this, this::arrange);
        person.writing().subscribe((was, is) -> {
            content.run();
            write(is);
        });
        arrange(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where the clerk begins: the find field, or the first thing to do. */
    void focus() {
        if (side == person && person.focus()) {
            return;
        }
        if (first.getScene() != null) {
            first.requestFocus();
        } else {
            find.focus();
        }
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

    /** Where text is large, what is being written takes the room of the list. */
    private void arrange(boolean isLarge) {
        large = isLarge;
        boolean below = large && side == person;
        boolean writing = person.writing().get() && side == person;
        find.shorten(large);
        person.setBelow(below);
        person.setMinWidth(below ? 0 : Region.USE_PREF_SIZE);
        person.setMinHeight(below && !writing ? Region.USE_PREF_SIZE : 0);
        boolean focused = table.isFocused();
        Region both = below ? new VBox(table, side) : new HBox(table, side);
        boolean alone = below && writing || large && side == ties;
        if (alone) {
            both = new VBox(side);
        }
        VBox.setVgrow(side, alone ? Priority.ALWAYS : Priority.NEVER);
        both.getStyleClass().add("list-and-person");
        middle.getChildren().setAll(both);
        if (focused) {
            table.requestFocus();
        }
    }

    /** What is written about a person stands in front of filters and columns. */
    private void write(boolean begins) {
        side = person;
        arrange(large);
        if (!begins || !person.focus()) {
            table.requestFocus();
        }
    }

    /** Shows a pane in the person's place; the same again, and the person is back. */
    private void beside(Region pane, Runnable begin) {
        boolean close = side == pane;
        side = close ? person : pane;
        arrange(large);
        if (close) {
            table.requestFocus();
        } else {
            // What scrolls takes no focus before it is laid out.
            applyCss();
            layout();
            begin.run();
        }
    }

    private void filter() {
        beside(filter, filter::begin);
    }

    private void belongings() {
        if (model.chosenProperty().get() != null) {
            beside(ties, ties::begin);
        }
    }

    private void data() {
        if (chosen.cardProperty().get() != null) {
            ways.data().accept(chosen.cardProperty().get().person().id());
        }
    }

    private void chooseColumns() {
        beside(columns, columns::begin);
    }

    private void change() {
        if (model.marks().countProperty().get() > 0 || side == bulk) {
            model.bulk().offer();
            beside(bulk, bulk::begin);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && side != person) {
            beside(side, () -> { });
        } else if (event.getCode() == KeyCode.ESCAPE && table.isFocused()) {
            find.focus();
        } else if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
            chosen.edit();
        } else if (event.isShortcutDown()) {
            shortcut(event);
            return;
        } else {
            return;
        }
        event.consume();
    }

    private void shortcut(KeyEvent event) {
        int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 1 && person.writing().get()) {
            chosen.take(digit - 1);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case F -> find.focus();
            case L -> filter();
            case K -> chooseColumns();
            case U -> ways.keep().run();
            case D -> data();
            case B -> change();
            case E -> model.sheet().export();
            case M -> chosen.add();
            case G -> chosen.happened();
            case H -> belongings();
            case I -> chosen.reveal();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
