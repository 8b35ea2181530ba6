package vn.sokhuyenhoc.ui.entry;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.ClerkChoice;
import vn.sokhuyenhoc.ui.kit.form.ColumnMenu;

/** Below the line above: who keys, which column of the paper, from which batch. */
final class SeatLine extends FlowPane {
    private final EntryViewModel model;
    private final Messages messages;
    private final ClerkChoice clerk;
    private final ColumnMenu column;
    private final Button batch = new Button();

    /**
     * @param leave   called when something was chosen, or the clerk thought better of it
     * @param batches goes to the batches
     */
    SeatLine(EntryViewModel model, Messages messages, Runnable leave, Runnable batches) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("seat-line");
        setMinHeight(USE_PREF_SIZE);
        clerk = ClerkChoice.withId("entry.clerk", model.choice().clerks(), model.choice().clerkProperty(), model::sit,
            ClerkChoice.Words.clerk(messages), leave);
        column = ColumnMenu.withId("entry.column", model.choice().columnProperty(), messages, leave);
        batch.setId("entry.batch");
        batch.getStyleClass().addAll(Style.FLAT, Style.SMALL);
        batch.setFocusTraversable(false);
        batch.setOnAction(event -> batches.run());
        getChildren().addAll(clerk, column, batch);
        model.choice().batchProperty().subscribe(this::batch);
        model.tally().inBatchProperty().subscribe(this::batch);
        batch();
    }

    private void batch() {
        Batch now = model.choice().batchProperty().get();
        int keyed = model.tally().inBatchProperty().get();
        batch.setText(now == null ? messages.get("entry.batch_none") : messages.get("entry.batch", String.valueOf(now.no()), keyed, now.cover()));
    }

    /** Opens the list of those who key. */
    void chooseClerk() {
        clerk.open();
    }

    void chooseColumn() {
        column.open();
    }
}
