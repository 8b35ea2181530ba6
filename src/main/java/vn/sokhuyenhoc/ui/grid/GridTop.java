package vn.sokhuyenhoc.ui.grid;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.ClerkChoice;
import vn.sokhuyenhoc.ui.kit.form.ColumnMenu;

/** Above the table: round, village, column of the paper, who keys, how many rows are saved, and the button that saves. */
final class GridTop extends FlowPane {
    private final GridViewModel model;
    private final Messages messages;
    private final SearchableComboBox<Round> round;
    private final SearchableComboBox<Place> place;
    private final ColumnMenu column;
    private final ClerkChoice clerk;
    private final Label count = new Label();

    /** @param leave called when something was chosen, or the clerk thought better of it */
    GridTop(GridViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("grid-top");
        round = Fields.choice("grid.round", model.chosen().rounds(), model.chosen().roundProperty(), Round::name);
        place = Fields.choice("grid.place", model.chosen().places(), model.chosen().placeProperty(), Place::name);
        round.getStyleClass().add("round");
        Fields.leaveWhenClosed(round, leave);
        Fields.leaveWhenClosed(place, leave);
        column = ColumnMenu.withId("grid.column", model.chosen().columnProperty(), messages, leave);
        clerk = ClerkChoice.withId("grid.clerk", model.chosen().clerks(), model.chosen().clerkProperty(), model::sit,
            ClerkChoice.Words.clerk(messages), leave);
        count.setId("grid.count");
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Button save = Buttons.primary(Buttons.withId("grid.save", messages.get("grid.save"), "fth-save", model::saveAll));
        save.setFocusTraversable(false);
        HBox seat = new HBox(column, clerk, count);
        seat.getStyleClass().add("seat");
        getChildren().setAll(new Field(messages.get("grid.round"), round), new Field(messages.get("grid.place"), place), save, seat);
        model.grid().rows().list().subscribe(this::count);
        count();
    }

    private void count() {
        long kept = model.grid().rows().list().stream().filter(row -> row.line().has(row.asked().column())).count();
        long unsaved = model.grid().rows().list().stream().filter(Row::isChanged).count();
        count.setText(messages.get("grid.count", model.grid().rows().size(), kept, unsaved));
    }

    void chooseRound() {
        Fields.open(round);
    }

    void choosePlace() {
        Fields.open(place);
    }

    void chooseColumn() {
        column.open();
    }

    void chooseClerk() {
        clerk.open();
    }
}
