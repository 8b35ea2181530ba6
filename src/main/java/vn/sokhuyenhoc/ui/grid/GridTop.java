package vn.sokhuyenhoc.ui.grid;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Style;

/** Above the table: round, village, column of the paper, who keys, how many rows are saved, and the button that saves. */
final class GridTop extends FlowPane {
    private final GridViewModel model;
    private final Messages messages;
    private final Runnable leave;
    private final SearchableComboBox<Round> round;
    private final SearchableComboBox<Place> place;
    private final MenuButton column = new MenuButton();
    private final MenuButton clerk = new MenuButton();
    private final Label count = new Label();

    /** @param leave called when something was chosen, or the clerk thought better of it */
    GridTop(GridViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("grid-top");
        round = Fields.choice("grid.round", model.chosen().rounds(), model.chosen().roundProperty(), Round::name);
        place = Fields.choice("grid.place", model.chosen().places(), model.chosen().placeProperty(), Place::name);
        round.getStyleClass().add("round");
        leaveWhenClosed(round);
        leaveWhenClosed(place);
        flat(column, "grid.column");
        flat(clerk, "grid.clerk");
        count.setId("grid.count");
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Button save = Buttons.primary(Buttons.withId("grid.save", messages.get("grid.save"), "fth-save", model::saveAll));
        save.setFocusTraversable(false);
        HBox seat = new HBox(column, clerk, count);
        seat.getStyleClass().add("seat");
        getChildren().setAll(new Field(messages.get("grid.round"), round), new Field(messages.get("grid.place"), place), save, seat);
        for (MarkColumn one : MarkColumn.values()) {
            column.getItems().add(item(words(one), () -> model.chosen().columnProperty().set(one)));
        }
        model.chosen().columnProperty().subscribe(now -> column.setText(messages.get("grid.column", words(now))));
        model.chosen().clerkProperty().subscribe(now ->
            clerk.setText(now == null ? messages.get("grid.clerk_none") : messages.get("grid.clerk", now.name())));
        model.chosen().clerks().subscribe(this::clerks);
        model.grid().rows().list().subscribe(this::count);
        clerks();
        count();
    }

    private static void flat(Node node, String id) {
        node.setId(id);
        node.getStyleClass().addAll(Style.FLAT, Style.SMALL);
        node.setFocusTraversable(false);
    }

    private String words(MarkColumn one) {
        return messages.get("grid.column_name." + one.name().toLowerCase(Locale.ROOT));
    }

    private MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> {
            action.run();
            leave.run();
        });
        return item;
    }

    private void clerks() {
        clerk.getItems().setAll(model.chosen().clerks().stream().map(this::clerk).toList());
        clerk.getItems().add(item(messages.get("grid.clerk_other"), () -> model.go(Screen.ENTRY, "form")));
    }

    private MenuItem clerk(Clerk one) {
        return item(one.name(), () -> model.chosen().clerkProperty().set(one));
    }

    private void count() {
        long kept = model.grid().rows().list().stream().filter(row -> row.line().has(row.asked().column())).count();
        long unsaved = model.grid().rows().list().stream().filter(Row::isChanged).count();
        count.setText(messages.get("grid.count", model.grid().rows().size(), kept, unsaved));
    }

    /** A list closed by Enter or Esc takes the focus once more; only then it lets go of it. */
    private void leaveWhenClosed(ComboBoxBase<?> box) {
        boolean[] closed = {false};
        box.showingProperty().subscribe((was, is) -> {
            closed[0] = was && !is;
            if (closed[0]) {
                leave.run();
            }
        });
        box.focusedProperty().subscribe(focused -> {
            if (focused && closed[0]) {
                closed[0] = false;
                leave.run();
            }
        });
    }

    void chooseRound() {
        round.requestFocus();
        round.show();
    }

    void choosePlace() {
        place.requestFocus();
        place.show();
    }

    void chooseColumn() {
        column.requestFocus();
        column.show();
    }

    void chooseClerk() {
        clerk.requestFocus();
        clerk.show();
    }
}
